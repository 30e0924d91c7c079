import type { Term } from '../term.ts'

/** Whether data must be given, and what follows if they are not; GDPR Art. 13(2)(e). */
export const provision: readonly Term[] = [
  {
    id: 'Required',
    phrases: [
      '(require|oblige|obligate|obliged|obligation|necessary|mandatory|need|have|essential) to (provide|give|supply|submit|enter|furnish) .. (data|information|detail|address|name|it)',
      'you must (provide|give|supply|submit|enter)',
      '(statutory|contractual) [or contractual] requirement',
      '(mandatory|required|obligatory|compulsory) (field|information|data|personal data|detail|question)',
      '(information|data|field) be (mandatory|compulsory|obligatory)',
      '(provision|disclosure|submission) of .. (data|information) .. (be|is) .. (mandatory|require|necessary|obligatory|compulsory)',
      'provide .. (data|information|detail|address|name|number) be (mandatory|obligatory|compulsory|require|necessary)',
      '(name|address|email|number|data|information|detail) be [absolutely|also] (require|necessary|mandatory|need|obligatory|compulsory) (to|for|in order) .. (register|registration|account|contract|order|service|process|sign|complete|use|deliver|provide)',
      '(registration|account|order|booking|application|form) .. require .. your (name|address|email|phone|data|information|detail)',
      'data request by .. be mandatory',
      'necessary personal data',
      'mark .. (mandatory|require|asterisk)'
    ],
    except: [
      'no [legal|statutory|contractual] [or] [legal|statutory|contractual] (obligation|requirement) to (provide|give|supply|submit|furnish) .. (data|information|detail|address|name|it)',
      'no [legal|statutory|contractual] [or] [legal|statutory|contractual] (obligation|requirement) to (provide|give|supply|submit|furnish)',
      'no (statutory|contractual) [or contractual] requirement',
      'not .. (statutory|contractual) [or contractual] requirement',
      '(not|without) .. (mandatory|require|obligatory|compulsory) (field|information|data|detail)',
      '(data|information|address|name|number) be not (require|mandatory|necessary)',
      'provide .. (data|information|detail|address|name|number) be not (mandatory|obligatory|compulsory|require|necessary)',
      'not [be] (require|oblige|obligate|obliged|necessary|mandatory) to (provide|give|supply|submit) .. (data|information|detail|address|name|it)',
      'not [be] (require|oblige|obligate|obliged|necessary|mandatory) to (provide|give|supply|submit|disclose|enter)',
      'do not (have|need) to (provide|give|supply|submit|disclose|enter)',
      'no obligation to provide',
      'we .. (require|oblige|obligate|obliged|have|need) to (provide|disclose|give|supply|submit)',
      '(company|us) .. (require|oblige|obligate|obliged|have|need) to (provide|disclose|give|supply|submit)'
    ],
    example: 'You must provide an address.',
    near: ['You are not required to provide your data.']
  },
  {
    id: 'Optional',
    phrases: [
      'not [be] (require|oblige|obligate|obliged|necessary|mandatory) to (provide|give|supply|submit|disclose|enter)',
      'do not (have|need) to (provide|give|supply|submit|disclose|enter)',
      'no [legal|statutory|contractual] [or] [legal|statutory|contractual] (obligation|requirement) to (provide|give|supply|submit|disclose)',
      'not [be] (require|mandatory|necessary|obligatory) for you to (provide|give|supply|submit|disclose|enter)',
      '(provide|enter|give|submit) .. (name|address|email|number|data|information|detail|it) be [purely|entirely|completely|always] (optional|voluntary)',
      '(provide|enter|give|submit) .. (name|address|email|number|data|information|detail|it) be not (mandatory|require|obligatory|compulsory)',
      '(provision|disclosure|submission) of .. (data|information|detail) .. (be|is) not .. (mandatory|require|obligatory|statutory|contractual)',
      'without (provide|give|enter|disclose|submit) [us] [with] any (personal|data|information)',
      'up to you whether',
      'voluntary basis',
      '(provision|disclosure|submission) of .. (be|is) .. (voluntary|optional)',
      '(information|data|field|detail|question|participation) (be|is) (optional|voluntary)',
      'optional (field|information|data|detail)',
      'choose (not to|whether to|whether or not to) (provide|give|supply|submit|disclose)',
      '(you|your) .. (choice|option|decide) .. (whether|not) .. (provide|give|disclose)',
      'free to (refuse|decline|choose)',
      'entirely (voluntary|optional)'
    ],
    except: ['if you (choose|decide|decline|refuse) .. (provide|give|supply|submit|disclose)'],
    example: 'You are not obliged to give us your name.'
  },
  {
    id: 'Consequence',
    phrases: [
      'if you (do not|choose not to|fail to|decline to|refuse to|decide not to|elect not to|prefer not to|opt not to|are unwilling to|be unwilling to) (provide|give|supply|disclose|submit|share|allow|want .. provide)',
      'if you (do not|choose not to|fail to|decline to|refuse to|decide not to) want to (provide|give|supply|submit)',
      '(failure|failing|refusal) to (provide|give|supply|submit|disclose)',
      'without (this|such|these|that|your) .. (information|data) .. (not|unable|cannot)',
      'if (such|this|the|these|that|any) .. (information|data) .. (be|is) not (provide|give|supply|available)',
      '(not be able|unable|cannot|can not) to .. (provide|offer) .. without .. (information|data)',
      '(not|cannot|unable) .. if you do not (provide|give|supply|submit)',
      'not (provide|providing) .. (data|information) .. (not|unable|prevent)',
      'if you (do not|do not want to|do not wish to) (wish|want|agree|like) .. (provide|give|supply|submit|disclose)',
      'if you do not want us to (process|collect|use|have)',
      '(refuse|refusal) to (provide|give|supply|submit|disclose) .. (make|may|will|can|mean|result|prevent)',
      '(cannot|unable|not be able) .. without .. (information|data|detail|them|it)',
      '(but|otherwise|however) .. without (it|them|this|these|that) .. (not|unable|cannot)',
      'without (it|them) we (can|may|will|be) .. (not|unable)',
      'without (it|them) , we (cannot|can not)',
      'without (it|them) we cannot',
      'without (your|this|these|such) [personal] (data|information|detail) we (cannot|can not|may not|will not|be unable|be not)',
      'if you withhold',
      '(unless|only if|only when) you (provide|give|supply|submit) [us] [with] [needed|required|necessary|requested] [personal] (data|information|detail)',
      '(continue|start|enter into|maintain) .. relationship .. (if|when|unless) you (provide|give|supply)'
    ],
    example: 'If you do not provide it, we cannot ship.'
  }
]
