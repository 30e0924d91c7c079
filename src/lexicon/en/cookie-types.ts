import type { Term } from '../term.ts'

/** Kinds of cookies, by name. */
export const cookieTypes: readonly Term[] = [
  {
    id: 'Essential',
    phrases: [
      '(essential|necessary|required|mandatory|strictly necessary|strictly required|absolutely necessary|technically necessary|technical|technically required|security|authentication|login|session state|load balancing|core|operationally necessary|strictly essential) [session|first party|browser|website|web|http|site] cookie',
      'cookie .. (essential|strictly necessary|necessary|required) (for|to)',
      '(strictly necessary|strictly required|essential) (technology|tracker)'
    ],
    except: [
      '(non|not) (essential|necessary) cookie',
      'not .. (strictly necessary|essential)',
      'cookie .. not .. (necessary|essential|required)',
      'necessary cookie information',
      'other than essential cookie'
    ],
    example: 'Strictly necessary cookies keep the shop running.',
    near: ['Non-essential cookies need consent.']
  },
  {
    id: 'Functional',
    phrases: [
      '(functional|functionality|preference|preferences|personalization|customization|convenience|language|localization|feature|user interface|comfort|user preference|setting) cookie',
      'cookie .. (functionality|personalization) (purpose|of our)'
    ],
    except: [
      '(change|update|set|manage|your|adjust) .. preference cookie',
      'cookie preference',
      'disable functionality cookie on'
    ],
    example: 'Functional cookies remember your language.',
    near: ['Set your cookie preferences here.']
  },
  {
    id: 'Analytics',
    phrases: [
      '(analytics|analytical|analysis|performance|statistics|statistical|measurement|measuring|research|google analytics|site analytics|web analytics|tracking and performance|audience measurement|traffic|usage) [and tracking|tracking|related|first party] cookie',
      'analytics (technology|tracker)',
      'cookie .. (from|by|for|of) google analytics',
      'google analytics .. (use|set|place|employ) .. cookie',
      'analytics service .. use .. cookie'
    ],
    example: 'Performance cookies count visits.',
    near: ['We measure performance.']
  },
  {
    id: 'Advertising',
    phrases: [
      '(advertising|advertisement|ad|marketing|targeting|targeted advertising|targeted|retargeting|remarketing|interest based advertising|behavioral advertising|behavioral|doubleclick|dart|doubleclick dart|promotional|advertiser|social media advertising|conversion|tracking and advertising|conversion tracking) [and tracking|or targeting|related] cookie',
      'facebook pixel',
      'meta pixel',
      'tracking cookie',
      '(conversion|retargeting|advertising|remarketing) pixel',
      'cookie .. for (advertising|marketing|retargeting|targeted advertising)'
    ],
    example: 'Advertising cookies follow you around.',
    near: ['We advertise on other sites.']
  },
  {
    id: 'ThirdParty',
    phrases: [
      'third party [tracking|advertising|analytics|persistent|session|vendor|targeting|marketing|performance|tracker|and session] cookie',
      '(first|1st) (and|or) third party cookie',
      'first party and third party cookie',
      'third party (and|or) first party cookie',
      'cookie .. (set|place|provide|serve|drop|own|manage|control|issue|operate|deliver) .. by .. (third party|partner|provider|advertiser|google|facebook|other company|advertising network|other organization|service provider)',
      'cookie (from|of|by) .. (third party|partner|advertiser|google|facebook|other company|ad network|other domain)',
      '(third party|partner|advertiser|vendor|ad network|advertising network|google|ad server|advertising company|service provider|network advertiser|analytics provider|other company|facebook|affiliate) .. (use|set|place|deploy|drop|serve|access|store|send|employ|read) .. cookie',
      'third party vendor .. use .. cookie',
      'social media cookie'
    ],
    except: [
      'google analytics .. (use|set) .. cookie',
      'no third party cookie',
      '(accept|disable|block|reject|refuse|delete|manage|control) .. third party cookie',
      'google .. use of .. cookie'
    ],
    example: 'Third-party cookies come from our partners.',
    near: ['You can block third-party cookies.']
  }
]
