import type { Term } from '../term.ts'

/** Phrases that speak of a right by themselves, wherever they stand. Bare verbs and nouns are in `rightCues`. */
export const rights: readonly Term[] = [
  {
    id: 'Access',
    phrases: [
      'right (to|of) [request|obtain|gain|have] access',
      'right to (know|be inform|information)',
      '[subject|data subject] access request',
      'request (access|disclosure of)',
      '(request|obtain|receive|get) .. copy of .. (data|information|record)',
      '(request|obtain|receive|ask for) (confirmation|information) (about|on|as to|of|regarding) (whether|personal|how|processing)',
      'request to (know|access)',
      'dsar'
    ],
    example: 'You may file a subject access request.',
    near: ['We limit access to our buildings.']
  },
  {
    id: 'Rectification',
    phrases: [
      'right (to|of) [request|obtain] (rectification|correction|rectify|correct|amend|amendment)',
      'request [for] (correction|rectification|amendment)',
      '(correction|rectification) request',
      'request to (correct|rectify|update)',
      '(correct|rectify|amend) .. (inaccurate|incomplete|incorrect|wrong|outdated) (data|information|personal)'
    ],
    except: [
      'we .. (correct|rectify|amend) .. (inaccurate|incomplete|incorrect|wrong|outdated) (data|information|personal)'
    ],
    example: 'You have a right to rectification.',
    near: ['Proofs are corrected by two of us.']
  },
  {
    id: 'Erasure',
    phrases: [
      'right to [be|being] (forget|forgotten)',
      'to be forgotten',
      'right (to|of) [request|obtain] (erasure|deletion|delete|erase|removal)',
      'request [for] (deletion|erasure|removal) [of]',
      '(deletion|erasure) request',
      'request to (delete|erase|remove)',
      'delete your account',
      'account deletion',
      'right to have .. (delete|erase|remove)'
    ],
    except: ['we (may|can|will|shall) delete your account', 'we delete your account'],
    example: 'The right to be forgotten is yours.',
    near: ['We delete your account after two idle years.']
  },
  {
    id: 'Restriction',
    phrases: [
      'right (to|of) [request|obtain] (restriction|restrict|limitation|limit)',
      '(restriction|limitation) of [our|the] processing',
      'restrict .. processing',
      'request (restriction|limitation)',
      '(stop|suspend|pause|freeze|halt|block) .. (use|process|processing) .. (while|until|pending)',
      'limit .. use .. of .. sensitive .. information',
      'limit the use of my'
    ],
    example: 'You can restrict our processing.',
    near: ['Access to servers is restricted.']
  },
  {
    id: 'Portability',
    phrases: [
      '(data|information) portability',
      'take (data|information|it|them) [away] with you',
      'right (to|of) portability',
      'request portability',
      'structured .. commonly use',
      'commonly used .. machine readable',
      'machine readable format',
      'machine readable .. format',
      'machine readable (form|file|copy)',
      'structured .. machine readable',
      '(portable|readily usable|readily useable|transferable) [and|,] .. format',
      '(transfer|transmit|move|transmission|send) .. (data|information|it|them) .. to .. another (controller|company|organization|party|service|provider|entity)',
      '(transfer|transmit|move|send) .. to .. another (controller|data controller|organization)'
    ],
    except: [
      'we (may|can|will|shall) (transfer|transmit) .. (data|information|it|them) .. to .. another (company|party|entity)'
    ],
    example: 'Ask for data portability at any time.',
    near: ['We may transfer data to another company in a merger.']
  },
  {
    id: 'Objection',
    phrases: [
      'right (to|of) [raise] (object|objection|oppose)',
      'object to .. [our|the] (processing|process|use|using|profiling|collection|direct marketing|marketing|automate)',
      'objection to .. (processing|use|marketing)',
      'object (at any time|on ground)',
      'request to object',
      'oppose .. (processing|use)'
    ],
    example: 'You can object to the processing of your data.',
    near: ['If you object, you may leave.']
  },
  {
    id: 'AutomatedDecision',
    phrases: [
      'not [to] [be] subject [you] to .. (decision|automate|profiling)',
      'not [to] [be] subjected to .. (decision|automate)',
      'right .. automated decision',
      'obtain human (intervention|review)',
      '(request|ask for|right to) .. human (intervention|review)',
      '(contest|challenge) .. decision',
      'opt out of .. profiling',
      'object to .. automated',
      'review of .. automated decision'
    ],
    example: 'You can ask for human intervention.',
    near: ['We make no automated decisions.']
  },
  {
    id: 'WithdrawConsent',
    phrases: [
      '(withdraw|revoke|retract|rescind|cancel|change) [any|such|previously] [given] [prior] consent',
      '(withdraw|revoke) .. consent',
      'withdrawal of .. consent',
      'revocation of .. consent',
      'consent (can|may) be (withdraw|revoke)',
      'consent .. (withdraw|revoke)',
      '(withdraw|revoke) (it|this|them) at any time',
      '(withdraw|revoke) .. (authorization|permission|agreement)',
      'take back .. consent',
      '(agree|consent) .. you (may|can) change your mind',
      '(change your mind|change mind) .. consent',
      'you (may|can) change your mind at any time',
      'consent .. take back',
      'take .. consent back',
      'withdraw at any time'
    ],
    example: 'You may withdraw your consent at any time.',
    near: ['We ask for your consent.']
  },
  {
    id: 'Complaint',
    phrases: [
      '(lodge|file|bring|lay) .. (complaint|claim)',
      '(make|submit|raise|send|register|refer|address|direct|report|take|launch) .. complaint .. (authority|regulator|commissioner|body|ico|agency|commission|board|ombudsman|office|attorney general|cnil)',
      'complain (to|with|directly|about|at)',
      'right to complain',
      'right to (make|submit|raise|register) .. complaint',
      'complaint (to|with|before) .. (supervisory|data protection|regulator|commissioner|authority|privacy commissioner|information|regulatory|ico|national|local|relevant|competent)',
      '(contact|approach|write to|refer to|appeal to|turn to|reach out to) .. (supervisory authority|data protection authority|information commissioner|data protection regulator|attorney general|data protection commissioner|data protection commission|data protection agency|data protection or privacy authority|privacy authority|privacy commissioner|regulator)',
      '(supervisory|data protection) authority .. complaint'
    ],
    except: ['complain about us'],
    example: 'You may lodge a complaint with the regulator.',
    near: ['Send questions or complaints to our support team.']
  },
  {
    id: 'OptOutMarketing',
    phrases: [
      'unsubscribe',
      'say no to .. (marketing|newsletter|promotion|advertising|mailing)',
      'opt out (of|from) .. (receiving|getting) [any|further|such|future] .. (email|communication|message|newsletter|marketing|promotion|promotional|offer|call|mailing|text|sms|notification|advertisement)',
      'opt out (of|from) .. (marketing|promotional|promotion|newsletter|mailing|commercial|email|mailing list|communication|message|text message|call|sms)',
      'opt out .. (marketing|promotional|newsletter) .. (email|communication|message)',
      '(stop|cease|end|discontinue|avoid) .. (receiving|getting|sending) .. (marketing|promotional|newsletter|email|communication|message|offer|mailing|notification|text)',
      '(not|not want to|not wish to|no longer want to|no longer wish to|longer|decline to|refuse to|prefer not to) [to] receive .. (marketing|promotional|newsletter|communication|email|message|offer|mailing|notification|material)',
      '(object|objection) to .. direct marketing',
      'object .. (direct marketing|marketing purpose)',
      '(marketing|promotional|newsletter|email|communication) .. opt out',
      'opt out [link|instruction|mechanism|option] .. (email|communication|message|newsletter)',
      'remove .. from .. mailing list',
      'not to (process|use) .. for (direct marketing|marketing)',
      '(change|update|manage|adjust|set|modify|edit|control|choose|alter|select) .. (email|communication|marketing|message|subscription|newsletter|notification) preference'
    ],
    except: ['not unsubscribe', 'can not opt out'],
    example: 'Every newsletter lets you unsubscribe.',
    near: ['You will receive our newsletter.']
  },
  {
    id: 'OptOutSale',
    phrases: [
      'do not sell [or share] my',
      'do not share my',
      'opt out (of|from) .. (sale|sell|selling|sharing)',
      '(ask|tell|direct|request|instruct) (us|company|business) [to] not [to] (sell|share)',
      '(ask|tell|direct|request|instruct) (us|company|business) to stop (sell|share)',
      'opt out (of|from) .. (sale|sell|share|sharing|disclosure) .. (data|information)',
      'opt out (of|from) .. (targeted|target|interest based|behavioral|behaviorally|personalized|personalize|tailored|tailor|cross context|customized|online behavioral|third party|based) .. (ad|advertising|advertisement|advertiser|marketing|tracking|cookie)',
      'opt out (of|from) .. (ad|advertising|advertisement|ad personalization|ad targeting|ad network|advertising network|advertising cookie|retargeting|remarketing)',
      'opt out .. (advertising|ad|sale)',
      'global privacy control',
      'right to opt out',
      'opt out preference signal',
      'digital advertising alliance',
      'network advertising initiative',
      'aboutads',
      'networkadvertising',
      'youronlinechoices',
      'your online choices',
      'adchoices',
      'ad choices',
      'limit ad tracking',
      '(change|update|manage|adjust|set|modify|edit|control|choose|visit|use) .. (ad|ads|advertising) (setting|preference)',
      '(restrict|limit|stop|prevent|object to) .. (sale|sharing|share) of .. (data|information)',
      '(disable|turn off) .. (personalized|targeted|interest based) .. (ad|advertising)'
    ],
    example: 'Use the link to opt out of the sale of your data.',
    near: ['You can opt out of our newsletter.']
  },
  {
    id: 'NonDiscrimination',
    phrases: [
      'not .. discriminate',
      'non discrimination',
      'nondiscrimination',
      'right .. discriminate',
      'discriminatory treatment',
      'discriminate against you',
      'free from discrimination',
      'right to equal service',
      'equal service and price',
      'not .. retaliate against',
      'hold it against you'
    ],
    example: 'We will not discriminate against you for using your rights.',
    near: ['Our staff is trained against bias.']
  }
]
