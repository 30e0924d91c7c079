import type { Term } from '../term.ts'

/**
 * Verbs and nouns that name a right only where the sentence, or what governs it, gives the person a right or a way to
 * ask: 'you can ask us to delete …'.
 */
export const rightCues: readonly Term[] = [
  {
    id: 'Access',
    phrases: [
      'access',
      'copy of',
      'copy',
      'review',
      'view',
      'inspect',
      'query',
      'see (your|the|all|any|what|which|how)',
      'know (what|which|whether|if|how|about|category|more|specific)',
      '(confirm|confirmation) .. whether',
      'find out (what|which|whether|if)',
      '(obtain|receive|get|request|see) [personal|detailed|more|certain] (information|detail|data) (we|about you|about your|about how|about what|about which|about our|about the|that we|regarding|on your|on how|held|of your|relating to)',
      '(request|obtain) (detail|information) (of|about|on|concerning)',
      'be inform [of|about]',
      'learn (what|which)',
      '(information|data) [that] we (have|hold) (about|on) you'
    ],
    except: [
      '(have|gain|give|grant|provide|allow|enable|disable|permit|prevent|restrict|limit|block|revoke|with|unauthorized|deny) .. access',
      'access (control|right|permission|log|time|date|point|code|token|device|by|from)',
      'access .. (through|via) device setting',
      'review by',
      'see .. (section|below|above|policy|page|notice)',
      'copy of (this|the|our) [privacy] (policy|notice|statement|clause|agreement|safeguard)',
      'copy of .. clause'
    ],
    example: 'You can access your data.'
  },
  {
    id: 'Rectification',
    phrases: [
      'correct',
      'rectify',
      'amend',
      'update',
      'modify',
      'edit',
      'change',
      'revise',
      'correction',
      'rectification',
      'amendment',
      'complete (incomplete|your|any|the|it)',
      'make (change|correction)',
      'have .. (correct|rectify|update|amend)'
    ],
    except: [
      'up to date',
      'software update',
      'policy change',
      'change .. mind',
      'change .. consent',
      'change to this',
      'change in'
    ],
    example: 'You can correct your data.'
  },
  {
    id: 'Erasure',
    phrases: [
      'delete',
      'deletion',
      'erase',
      'erasure',
      'remove',
      'removal',
      'destroy',
      'destruction',
      'close .. account',
      'deactivate .. account',
      'terminate .. account',
      'cancel .. account',
      'be forgotten',
      'elimination',
      'eliminate',
      'anonymize',
      'anonymization'
    ],
    example: 'You can erase your data.'
  },
  {
    id: 'Restriction',
    phrases: [
      'restrict',
      'restriction',
      'limit .. (use|processing|disclosure|process)',
      '(suspend|stop|cease) .. (processing|process)',
      'limitation',
      'block .. (use|processing|data|information)',
      'limit'
    ],
    except: ['subject to .. (restriction|limitation)', 'certain limitation'],
    example: 'You can ask us to suspend processing.'
  },
  {
    id: 'Portability',
    phrases: [
      'port',
      'portable',
      'portability',
      'export',
      'download',
      '(transfer|transmit) .. (data|information|it|them) [..] to (another|third party|other|different|someone)',
      'transfer .. (data|information) (directly|elsewhere)',
      'take .. (data|information) with you',
      'transfer of .. (data|information) .. to'
    ],
    example: 'You can export your data.'
  },
  {
    id: 'Objection',
    phrases: ['object', 'objection', 'oppose', 'opposition', 'not [to] (process|use)', '(stop|cease) using'],
    example: 'You can object.'
  },
  {
    id: 'AutomatedDecision',
    phrases: ['automated decision', 'automated individual decision', 'automated processing', 'solely automated'],
    example: 'You can contest automated decisions.'
  },
  {
    id: 'WithdrawConsent',
    phrases: ['withdraw', 'revoke .. (it|consent)', 'withdrawal'],
    example: 'You can withdraw.'
  },
  {
    id: 'Complaint',
    phrases: ['complain', 'complaint'],
    example: 'You can complain.'
  },
  {
    id: 'OptOutSale',
    phrases: ['opt out of .. (sale|sharing|selling)'],
    example: 'You can opt out of the sale.'
  },
  {
    id: 'NonDiscrimination',
    phrases: ['discrimination', 'discriminate'],
    example: 'You are free of discrimination.'
  }
]

/** Words that give the person a right (`Right`), a way to ask (`Ask`) or a power of their own (`May`). */
export const rightTriggers: readonly Term[] = [
  {
    id: 'Right',
    phrases: ['right', 'entitle', 'entitlement', 'data subject right', 'you may exercise'],
    except: [
      'reserve .. right',
      'right .. reserve',
      'right to (use|change|modify|update|disclose|share|terminate|refuse|charge|transfer|sell|amend) this',
      'all right',
      'we have .. right',
      '(our|protect|defend|enforce|establish|legal|property|copyright|violate|infringe|safety and|of others) right',
      'protect .. right',
      'right (property|safety|or property|and property|and safety)',
      'right and freedom',
      'you (grant|be grant) .. right',
      'right now',
      'intellectual property right',
      'right away',
      'right hand'
    ],
    example: 'You have the right to ask.',
    near: ['We reserve the right to charge a fee.']
  },
  {
    id: 'Ask',
    phrases: [
      'ask (us|that we|to|for|that|we)',
      'request (that|to|us|for)',
      '(submit|make|send) .. request',
      'contact us to',
      '(contact|email|write) [to] us [..] (if|to|and)',
      'if you (wish|want|need|choose|prefer|decide|require) (to|us)',
      'if you would (like|prefer) (to|us)',
      'would (like|prefer) (us to|them to|to)',
      '(want|wish) (us|them) to',
      'you would .. (like|prefer) to',
      'contact .. (to|if|for|in order to|regarding|about)',
      'let us know',
      '(email|emailing|writing|write) .. to (request|ask)',
      'help (you|with|in)',
      'wish to',
      'want (to|us to)',
      'should you (wish|want|require)',
      '(upon|on|at|by|following) [..] request',
      'require us to',
      'instruct us to',
      'exercise',
      'demand',
      'how (do|can) (i|you)',
      'how to'
    ],
    except: [
      'we (want|wish) to',
      'i (want|wish) to',
      '(we|i) would (like|prefer) (us to|to)',
      'we contact',
      'contact you',
      'we request',
      'we may request',
      'ask for your (permission|consent)',
      '(agency|authority|enforcement|police|court|government) .. (ask|request) [us] (to|for|that)',
      'we (will|may|ask you to|might) .. request',
      'service you request',
      'request you',
      'you request from us'
    ],
    example: 'Ask us to delete it.'
  },
  {
    id: 'Request',
    phrases: ['request'],
    except: ['we request', 'request you', 'you request from us', 'we may request'],
    example: 'We got your request.'
  },
  {
    id: 'May',
    phrases: [
      '(you|user|individual|customer|parent|member|subscriber|consumer|guardian|candidate) [also] (can|may|could|might) [also|always|further|generally|usually|easily|typically]',
      '(you|user|individual|customer) (generally|always|also|usually|typically|still) (can|may|could|might)',
      'you (be|will be) [also|always|generally] able to',
      '(allow|enable|permit|help|let) you [to]',
      '(ability|option|opportunity|possibility|choice) (to|of)',
      'you have .. (ability|option|opportunity|possibility|choice|control)',
      'you (choose|decide|elect) to',
      'you can',
      'tool (to|that)'
    ],
    except: [
      'so that you (can|may)',
      'which you (can|may)',
      '(other|another) (user|member|customer|individual|subscriber|parent) [also] (can|may|could|might) [also|always|further|generally|usually|easily|typically]'
    ],
    example: 'You can delete it.'
  }
]

/** What a right is about; a cue counts where one of these is what is accessed, corrected, deleted. */
export const rightObjects = new Set('data information detail account profile record pii copy submission'.split(' '))
/** Where one of these comes first, the cue speaks of something else: 'delete cookies'. */
export const otherObjects = new Set(
  'cookie browser app application service site website feature product policy notice statement setting preference device email newsletter message communication link page terms agreement password content network server subscription payment fee location camera law software tool platform resource part area beacon technology advertising ad storage cache history'.split(
    ' '
  )
)

/** What people opt out of: 'our newsletters tell you how to opt out'. */
export const marketingWords = new Set('marketing promotional promotion newsletter mailing'.split(' '))
export const saleWords = new Set('sale sell ad advertising advertisement advertiser targeted'.split(' '))
