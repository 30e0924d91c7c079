import type { Term } from '../../../term.ts'

/** What is done to learn, to better and to win people. */
export const knowingVerbs: readonly Term[] = [
  {
    id: 'Improve',
    phrases: [
      'improve',
      'improvement (of|to|in)',
      'improving',
      'enhance',
      'enhancement (of|to)',
      'optimize',
      'optimization of',
      'upgrade',
      'refine',
      'streamline',
      'better',
      'make better',
      'increase',
      'develop',
      'development of',
      'evolve',
      'perfect',
      'simplify',
      'expand',
      'debug',
      'fix',
      'troubleshoot',
      'test',
      'testing of',
      'tune',
      'redesign',
      'update',
      'extend',
      'modify',
      'correct',
      'adjust'
    ],
    example: 'This serves to improve our app.'
  },
  {
    id: 'Develop',
    phrases: [
      'develop',
      'development of',
      'create',
      'creation of',
      'design',
      'build',
      'launch',
      'introduce',
      'invent',
      'research',
      'plan',
      'innovate'
    ],
    example: 'This serves to develop new products.'
  },
  {
    id: 'Personalize',
    phrases: [
      'personalize',
      'personalization of',
      'customize',
      'customization of',
      'tailor',
      'tailoring of',
      'individualize',
      'adapt',
      'adjust',
      'localize',
      'target',
      'curate'
    ],
    example: 'We tailor content to you.'
  },
  {
    id: 'Measure',
    phrases: [
      'analyze',
      'analysis of',
      'measure',
      'measurement of',
      'monitor',
      'monitoring of',
      'track',
      'tracking of',
      'evaluate',
      'evaluation of',
      'assess',
      'assessment of',
      'understand',
      'understanding of',
      'study',
      'examine',
      'count',
      'gauge'
    ],
    except: ['understand .. (policy|practice|right)', 'you understand', 'track order'],
    example: 'Cookies help us analyze traffic.'
  },
  {
    id: 'Learn',
    phrases: [
      'determine',
      'learn [about|more about]',
      'observe',
      'review',
      'identify',
      'estimate',
      'see',
      'know',
      'research',
      'predict',
      'report on',
      'gather',
      'compile',
      'generate',
      'produce',
      'prepare'
    ],
    except: [
      'learn more about our',
      'learn more about this',
      'learn about our',
      'learn about your',
      'learn more about how we'
    ],
    example: 'This lets us see which pages are popular.'
  },
  {
    id: 'Train',
    phrases: ['train', 'training of', 'improve', 'develop', 'build', 'refine', 'tune', 'teach', 'fine tune', 'create'],
    example: 'We use chats to train our models.'
  },
  {
    id: 'Assess',
    phrases: [
      'evaluate',
      'assess',
      'process',
      'consider',
      'review',
      'manage',
      'determine',
      'handle',
      'administer',
      'recruit',
      'screen',
      'evaluation of',
      'assessment of'
    ],
    example: 'We use it to evaluate your application for employment.'
  },
  {
    id: 'Send',
    phrases: [
      'send',
      'sending of',
      'provide',
      'deliver',
      'offer',
      'give',
      'email (you|user|customer)',
      'mail (you|user|customer)',
      'transmit',
      'issue',
      'communicate [with you|to you] [about|regarding]',
      '(notify|inform|tell|advise|alert|update|remind|contact|keep) .. (informed of|informed about|updated on|of|about|regarding|with|concerning|up to date on)',
      '(notify|inform|tell|advise|alert|contact|update)',
      'let you know about',
      'announce',
      'distribute',
      'present',
      'show',
      'make',
      'display'
    ],
    example: 'We use it to send you offers.'
  },
  {
    id: 'Promote',
    phrases: ['promote', 'promotion of', 'market', 'marketing of', 'advertise', 'advertising of', 'cross sell'],
    example: 'We use it to promote our products.'
  },
  {
    id: 'Show',
    phrases: [
      'show',
      'display',
      'serve',
      'serving of',
      'deliver',
      'delivery of',
      'provide',
      'present',
      'target',
      'targeting of',
      'personalize',
      'measure',
      'place',
      'select',
      'send',
      'run',
      'offer',
      'tailor',
      'customize',
      'optimize',
      'improve',
      'publish',
      'manage',
      'support',
      'host',
      'make',
      'limit',
      'create',
      'give'
    ],
    example: 'They use it to show ads.'
  }
]
