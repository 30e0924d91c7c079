import type { Term } from '../term.ts'

/** Cues that a company named beside them answers for the processing. */
export const controllers: readonly Term[] = [
  {
    id: 'Controller',
    phrases: [
      '(data|joint|sole|independent|responsible) controller',
      'controller of .. (data|information)',
      '(be|as|act as|acting as) [a|the] controller',
      '(entity|company|party|person|organization) responsible for',
      'responsible .. for .. (processing|data|information|collection|privacy)',
      'responsible (party|entity|company|body)',
      'control .. processing',
      '(data|information) .. (be) controlled by',
      'controlled by',
      'controller (be|:)',
      'data fiduciary',
      'data user'
    ],
    except: [
      'not .. controller',
      'not .. responsible for',
      'independent controller',
      'controller (mean|or processor)',
      'not responsible'
    ],
    example: 'Acme Ltd is the data controller.',
    near: ['The remote controller needs batteries.']
  },
  {
    id: 'Operator',
    phrases: [
      '(operate|own|run|maintain|publish|build|create|develop|offer|provide|manage|issue|host|administer|make available) by',
      '(issue|provide) on behalf of',
      'legal entity',
      'trading (as|name)',
      'trade as',
      'doing business as',
      'd/b/a',
      'dba',
      '(company|registration|registered) number',
      'registered (office|in|under|address)',
      '(incorporate|organize|establish|register) (in|under)',
      'principal place of business',
      'welcome to',
      '(refer|relate) to',
      'we be',
      'we at',
      'built the',
      'operate the',
      'own and operate',
      '(its|our) (affiliate|subsidiary|affiliated company|parent|group company)',
      'belong to',
      'part of',
      'member of',
      'parent company',
      'collectively',
      'contracting (party|entity)',
      'privacy (policy|notice|statement) of',
      '(policy|notice|statement) .. (explain|describe|set out|cover|apply|govern)',
      'party to'
    ],
    example: 'The site is operated by Acme Ltd.'
  }
]

/** Legal forms, lower-case and without stops. */
export const legalForms = new Set(
  'inc incorporated unlimited llc llp lp ltd limited plc corp corporation co gmbh mbh ag se kg ug ev bv nv sa sl slu sarl sàrl sas srl spa ab as aps oy oyj oü pty pvt pte kk sdn bhd doo sro zoo gk kft zrt'.split(
    ' '
  )
)
/** Short forms that count in capitals alone, since they are words or parts of words otherwise. */
export const shortForms = new Set('ag se kg ug ev bv nv sa sl slu sas spa ab as oy co zoo gk kk lp'.split(' '))
/** Words with a capital letter that begin no name. */
export const noNames = new Set(
  'contact protection address email attn attention privacy policy copyright by att entity responsible controller effective data us notice statement dear name mail post phone tel write questions question officer department team center office welcome legal terms company to please website app application copyrights rights reserved and or is are i ii iii also note about company’s if whether cookie'.split(
    ' '
  )
)

/** Words that end an address and may stand right before a name. */
export const addressEnds = new Set(
  'ireland states usa us uk kingdom germany france spain italy netherlands canada australia india africa americas europe singapore japan sweden israel china brazil poland'.split(
    ' '
  )
)

/** Recipients: a company named beside one of these is a partner of the controller. */
export const partners = new Set(
  'ServiceProvider PaymentProcessor AdvertisingPartner AnalyticsProvider BusinessPartner SocialNetwork ThirdParty'.split(
    ' '
  )
)

/** Words in quotation marks that a policy gives its controller's name for: '(“we”)'. */
export const selves = [
  'we',
  'us',
  'our',
  'company',
  'the company',
  'i',
  'me',
  'developer',
  'service provider',
  'operator',
  'owner',
  'controller',
  'data controller'
]

/** What stands right before the name of a controller. */
export const makers = [
  'operated by ',
  'owned by ',
  'provided by ',
  'created by ',
  'developed by ',
  'published by ',
  'built by ',
  'run by ',
  'offered by '
]

/** What the maker of a policy makes: 'the app is provided by Acme', not 'an opt-out provided by Acme'. */
export const products = new Set(
  'app apps application applications service services site sites website websites platform game games software program policy notice product products tool portal store shop newsletter page pages'.split(
    ' '
  )
)

/** What stands right before the name of a controller, where the sentence speaks of controllers. */
export const controllerMakers = ['controller is ', 'controlled by ', 'controller of your personal data is ']

/** Words between the name of a controller and 'controller': 'Acme, as an independent data controller, keeps …'. */
export const controllerLinks = new Set(
  'as is are acts act acting operates operate operating remains be will shall a an the your our independent joint sole separate data also'.split(
    ' '
  )
)

/** What stands right behind a name by which the policy calls its controller, where it says whose policy it is. */
export const acts = [
  ' collects ',
  ' collect, ',
  ' collect and ',
  ' collects, ',
  ' may collect ',
  ' uses ',
  ' processes ',
  ' handles ',
  ' gathers ',
  ' respects ',
  ' is committed ',
  ' understands ',
  ' values ',
  ' cares ',
  ' takes ',
  ' has developed ',
  ' has created ',
  ' developed this ',
  ' created this ',
  ' operates ',
  ' owns ',
  ' provides ',
  ' offers ',
  ' shares ',
  ' protects ',
  ' maintains ',
  ' recognizes ',
  ' recognises '
]

/** What stands right behind the name of a controller. */
export const doings = [
  ' built the ',
  ' operates ',
  ' owns and operates ',
  ' developed the ',
  ' created the ',
  ' is the operator of '
]
