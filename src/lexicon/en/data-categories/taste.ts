import type { Term } from '../../term.ts'

/** What a person likes, and what is concluded about it. */
export const taste: readonly Term[] = [
  {
    id: 'Preference',
    phrases: [
      'preference',
      '(communication|contact|marketing|user|personal|product|customer|account|service|shopping|site|privacy|travel|advertising|notification|website|individual|consumer|content|email|food|music|newsletter|display|viewing) preference',
      'preference (information|data)',
      'preference and (interest|setting|characteristic|behavior)',
      'interest and preference',
      '(your|personal|user|customer|visitor|individual|general|consumer|professional|hobby and|product) interest',
      'interest in .. (product|service|topic|offer)',
      'area of interest',
      'topic of interest',
      'hobby',
      'like and dislike',
      'favorite',
      'interest',
      'lifestyle [information|data]',
      'wish list',
      'wishlist',
      'consumer preference',
      'interests'
    ],
    except: [
      '(legitimate|vital|public|our|business|best|compelling|overriding|legal|commercial|your best|in|conflict of|justified|third party|economic|general public|other|of|national|essential|key|such|predominant|prevailing|company) interest',
      'interest (base|based|in protect|or|of third|of our|in processing|in ensuring|be|override|and right|or fundamental|pursued|of data subject|not override|in using|for|in improving|in providing|in knowing|rate|in communicating|in conducting|in being|in our business|in the)',
      'your interest (or|and) (fundamental|right|freedom)',
      'interest , right',
      'interest and fundamental',
      '(change|update|manage|adjust|modify|set|edit|control|choose|express|indicate|visit|exercise|select|customize) .. (preference|setting)',
      '(your|privacy|email|cookie|ad|communication|marketing|notification) preference (center|page|link|tab|section|at|by|in)',
      'preference (center|cookie|manager|page|tool)',
      'cookie preference',
      '(browser|privacy|security|device|account|cookie|default|ad|app|application|system|notification) (setting|preference)',
      'your right and choice',
      'data protection interest',
      'right , interest',
      'right and interest',
      'interest base'
    ],
    example: 'We remember your preferences.',
    near: ['We rely on our legitimate interests.']
  },
  {
    id: 'InferredData',
    phrases: [
      'inference',
      'inferred (information|data|interest|characteristic)',
      'derived (data|information|characteristic)',
      '(information|data) we (infer|derive)',
      'infer',
      'profile (about|of|on) (you|user|consumer|customer|individual|visitor|person)',
      '(create|build|develop|construct|generate|form|compile) .. profile (about|of|on|for|reflecting)',
      '(create|build|develop|construct|generate|form|compile) .. (user|customer|interest|individual|consumer|personal|usage|marketing|anonymous|pseudonymous) profile',
      'consumer profile',
      'interest profile',
      'usage profile',
      '(behavioral|psychographic|marketing|advertising|audience|personality) (profile|segment|trait)',
      'psychological (trend|trait)',
      'profile reflecting',
      'predisposition',
      'drawn from .. information',
      'generate new information',
      'derive .. preference',
      'predict .. (preference|interest|behavior)',
      'make prediction',
      'assumption about',
      'modeled data',
      'behavior , attitude',
      'attitude',
      'intelligence , ability',
      'aptitude',
      'purchase intent',
      'audience segment',
      'propensity'
    ],
    except: ['infer .. identity', 'create .. profile (on our|in our)', 'create user profile'],
    example: 'We draw inferences about your tastes.',
    near: ['You may create an account.']
  },
  {
    id: 'SocialMedia',
    phrases: [
      'social (media|network|networking) (account|profile|information|data|handle|page|activity|id|content|identifier|username|account information|profile information|login|credential|post|presence|contact|link|connection|site account|user id)',
      '(information|data|profile|detail) .. (from|on|available on) .. (social media|social network|facebook|linkedin|twitter|google account)',
      '(facebook|twitter|linkedin|instagram|google|github|apple|youtube|tiktok|x) (account|profile|id|user id|handle|page information|account information|public profile|login)',
      '(connect|link) .. (facebook|twitter|linkedin|google|social media|social network) (account|profile|page)',
      'social media',
      'social login',
      'facebook connect',
      'social media (platform|site|network|service)',
      'third party (account|login|social media) (information|data|credential)',
      'social plug in',
      'public profile (on|from)',
      'social network (information|data|profile|account)',
      'social (information|data)',
      'link .. social media account'
    ],
    except: [
      '(use|via|through|by|on|to|our|with|and|or|of|for|such as|as) .. social media',
      'social media (feature|button|plug in|plugin|widget|page|site|platform|network|service|company|channel|provider|feed|link|icon|advertising|partner|sharing|cookie|tool|campaign|marketing)',
      'social security (number|or other)',
      'apple id for',
      '(google|facebook|twitter|linkedin) page',
      'social plug in provider'
    ],
    example: 'You may add your social media profile.',
    near: ['Our pages carry social media buttons.']
  }
]
