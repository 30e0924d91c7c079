import type { Term } from '../term.ts'

/** What cookies are used for; the type of cookie that follows from it. Read only in sentences that speak of cookies. */
export const cookieUses: readonly Term[] = [
  {
    id: 'Essential',
    phrases: [
      'essential (functionality|feature|function|service|operation)',
      'strictly necessary',
      '(access|accessing) .. secure area',
      '(log|sign) [you] in',
      'keep you (logged|signed) in',
      'stay (logged|signed) in',
      'remain (logged|signed) in',
      '(necessary|required|essential|needed|indispensable) for .. (operation|function|functioning|provision|website|site|service|working)',
      '(authenticate|authentication)',
      'maintain .. session',
      'shopping cart',
      'shopping basket',
      'load balancing',
      'make .. (website|site|service) work'
    ],
    example: 'We use cookies to keep you signed in.'
  },
  {
    id: 'Functional',
    phrases: [
      '(remember|store|save|recall|retain|keep|record|access|recognize) .. (preference|setting|choice|selection|language|login|log in information|information about you|you|user name|username|option|region|previous visit|configuration|information you)',
      'recognize you',
      'recognize .. (browser|computer|device|returning|user|visitor)',
      '(customize|personalize|tailor) .. (content|experience|website|site|service|visit|use)',
      'more user friendly',
      '(enhance|improve) .. (user|browsing|your) .. experience',
      'enable .. (functionality|feature|function)',
      'make it easier for you',
      'so that you do not have to'
    ],
    example: 'Cookies help us remember your settings.'
  },
  {
    id: 'Analytics',
    phrases: [
      'analytics',
      'google analytics',
      '(analyze|measure|understand|track|monitor|count|evaluate|study|see|know|learn) .. (how|use|usage|traffic|trend|visit|visitor|performance|audience|behavior|interaction|number|pattern|effectiveness|movement|activity)',
      'statistics',
      'statistical',
      'number of visitor',
      'web traffic',
      'site usage',
      'a / b test',
      'traffic analysis',
      'audience measurement',
      'analyze'
    ],
    example: 'Cookies let us measure how many people visit.'
  },
  {
    id: 'Advertising',
    phrases: [
      '(serve|show|deliver|display|provide|target|personalize|tailor|measure|present|select|manage|support|facilitate) .. (ad|advertisement|advertising|advert)',
      'advertising',
      'advertisement',
      'targeted ad',
      'targeted (advertising|advertisement|content and advertising)',
      '(interest based|behavioral|personalized|relevant|online) (advertising|ad|advertisement)',
      'retargeting',
      'remarketing',
      'retarget',
      'remarket',
      '(for|in|our|and) marketing',
      'marketing purpose',
      'ad (network|measurement|personalization|campaign)',
      'ad'
    ],
    example: 'Cookies help us show relevant advertising.'
  }
]
