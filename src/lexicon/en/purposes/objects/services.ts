import type { Term } from '../../../term.ts'

/** Services, and what is known of their use. */
export const serviceObjects: readonly Term[] = [
  {
    id: 'Service',
    phrases: [
      'service',
      'website',
      'web site',
      'site',
      'webpage',
      'app',
      'application',
      'platform',
      'product',
      'software',
      'game',
      'portal',
      'solution',
      'system',
      'offering',
      'content',
      'feature',
      'functionality',
      'function',
      'tool',
      'network',
      'store',
      'business',
      'technology',
      'shop',
      'operation',
      'device',
      'what we offer',
      'information you request',
      'information , product'
    ],
    except: [
      'service provider',
      'terms of service',
      'service (of process|message|announcement|notice)',
      'operating system',
      'operate system',
      'social network',
      'service related (message|notice|communication)',
      'business transfer',
      'network security',
      'job application',
      'employment application',
      'application for'
    ],
    example: 'Our services and websites.'
  },
  {
    id: 'Experience',
    phrases: [
      'experience',
      'quality',
      'performance',
      'usability',
      'effectiveness',
      'efficiency',
      'usefulness',
      'stability',
      'design',
      'layout',
      'navigation',
      'process',
      'accuracy',
      'relevance',
      'user friendliness',
      'operation',
      'speed',
      'reliability',
      'customer service',
      'interface',
      'visit',
      'customer satisfaction',
      'user satisfaction',
      'internal process'
    ],
    example: 'A better experience.'
  },
  {
    id: 'Usage',
    phrases: [
      'traffic',
      'visit',
      'visitor',
      'performance',
      'behavior',
      'engagement',
      'activity',
      'audience',
      'popularity',
      'effectiveness',
      'interaction',
      'need',
      'preference',
      'interest',
      'user base',
      'customer',
      'user',
      'success',
      'quality',
      'conversion',
      'efficacy',
      'website',
      'site',
      'movement'
    ],
    except: [
      'interest in',
      'user account',
      '(suspicious|illegal|fraudulent|criminal|malicious|unauthorized) activity',
      'customer service',
      'customer support',
      'website you visit',
      'link'
    ],
    example: 'The traffic on our pages.'
  },
  {
    id: 'Statistics',
    phrases: [
      'usage',
      'use of (service|website|site|app|application|product|platform|feature|content)',
      'trend',
      'demographic',
      'demographic information',
      'number of (visitor|user|visit|people|time|click|view|download)',
      'pattern',
      'statistics',
      'statistical',
      'metric',
      'insight',
      'usage trend',
      'page view',
      'how (you|user|visitor|people|customer|person|member|individual|player|many|often|much|popular|well|effective)',
      'how .. (be use|perform|be access)',
      'what (content|feature|product|part|service|page|area|user|visitor)',
      'which (content|feature|product|part|service|page|area|section)'
    ],
    except: [
      'terms of use',
      'use of cookie',
      'how you (can|may|do)',
      'demographic (information|data) (such|about|like)',
      'usage (information|data)'
    ],
    example: 'The usage of our pages.'
  },
  {
    id: 'Preference',
    phrases: [
      'preference',
      'setting',
      'choice',
      'language',
      'selection',
      'configuration',
      'you when',
      'you on',
      'login detail',
      'option',
      'customization',
      'interest',
      'shopping cart',
      'session',
      'you as',
      'your browser',
      'your device'
    ],
    except: [
      'marketing preference',
      'communication preference',
      'privacy preference',
      'opt out preference',
      'your choice',
      'cookie preference',
      'privacy setting',
      'cookie setting'
    ],
    example: 'Your preferences.'
  },
  {
    id: 'Tailored',
    phrases: [
      'recommendation',
      'suggestion',
      '(personalize|customize|tailor|tailored|individualized|more relevant|relevant) .. (content|service|experience|recommendation|offer|feature|search|result|product|information|feed|news)',
      'location based (service|feature|content|information)'
    ],
    example: 'A personalised feed.'
  },
  {
    id: 'Community',
    phrases: [
      'interactive',
      'interactive feature',
      'interactive area',
      'social feature',
      'forum',
      'community',
      'chat',
      'discussion',
      'message board',
      'social network',
      'social media',
      'other user',
      'other member',
      'friend',
      'each other',
      'user to user',
      'public area',
      'other player',
      'social sharing',
      'messaging',
      'bulletin board'
    ],
    except: [
      'social media (platform|account|provider|company|partner|network)',
      'social network (provider|account|site)'
    ],
    example: 'A forum.'
  },
  {
    id: 'New',
    phrases: [
      'new (product|service|feature|functionality|offering|technology|tool|program|content|game|app|way|solution|function|website|business)',
      'product',
      'service',
      'feature',
      'technology',
      'functionality',
      'algorithm',
      'tool',
      'innovation'
    ],
    except: ['service provider'],
    example: 'A new tool.'
  },
  {
    id: 'Research',
    phrases: ['research', 'study', 'market research', 'experiment', 'testing', 'scientific'],
    except: ['case study'],
    example: 'Research.'
  },
  {
    id: 'Analysis',
    phrases: [
      'analysis',
      'analytics',
      'data analysis',
      'statistical analysis',
      'testing and analysis',
      'measurement',
      'statistics',
      'analyzing',
      'evaluation'
    ],
    example: 'Data analysis.'
  },
  {
    id: 'Model',
    phrases: [
      'model',
      'algorithm',
      'ai',
      'artificial intelligence',
      'machine learning',
      'classifier',
      'neural network',
      'language model',
      'ai model',
      'ml model',
      'learning model',
      'machine learning model',
      'ai system',
      'ai technology',
      'ai product'
    ],
    except: ['model of', 'device model', 'model number', 'model clause', 'model contract', 'business model'],
    example: 'An AI model.'
  },
  {
    id: 'Problem',
    phrases: [
      'bug',
      'error',
      'technical issue',
      'technical problem',
      'technical difficulty',
      'crash',
      'problem with',
      'issue with',
      'glitch',
      'fault',
      'server problem',
      'technical fault',
      'performance issue',
      'service issue',
      'defect',
      'malfunction',
      'problem',
      'technical error',
      'failure'
    ],
    example: 'A bug.'
  }
]
