import type { Term } from '../../term.ts'

/** Purposes of the business itself: wordings that name the purpose by themselves. */
export const businessPurposes: readonly Term[] = [
  {
    id: 'BusinessTransfer',
    phrases: [
      '(merger|acquisition|reorganization|divestiture|bankruptcy|insolvency|liquidation|dissolution|restructuring|business transfer|corporate transaction|change of control|change in control|asset sale|takeover|business transition|corporate reorganization|buyout|receivership|spin off|joint venture|consolidation)',
      '(sale|transfer|sell|purchase|acquisition|disposition|assignment|divest|buy|disposal) of .. (business|asset|company|company asset|stock|shares|substantially all|part of our business|our business|division|all or part)',
      '(sell|buy|transfer|acquire|merge|divest|reorganize|assign) .. (business|asset|company|division|subsidiary)',
      '(be|are) (acquired|bought|purchased) by',
      'acquired by .. (third party|company|another|entity|business)',
      'merge with .. (company|entity|another)',
      'merged with',
      '(prospective|potential|new) (buyer|purchaser|acquirer|owner|seller)',
      'successor (entity|company|in interest|owner)',
      'due diligence',
      'financing of',
      'business (deal|sale|combination)'
    ],
    except: [
      'joint venture partner',
      'subsidiary , joint venture',
      'acquisition of (data|information|customer|personal)',
      'data acquisition',
      'sale of .. (personal|data|information)',
      'user acquisition',
      'customer acquisition',
      'consolidation of (data|information)',
      'sale of product',
      'buy .. product'
    ],
    example: 'Data may pass on in a merger.',
    near: ['The acquisition of data is automatic.']
  },
  {
    id: 'Recruitment',
    phrases: [
      'recruitment',
      'recruit',
      '(recruiting|hiring|employment|job|job application|talent|career|candidate) (purpose|process|application|opportunity|selection|acquisition|opening|vacancy|decision|screening|assessment)',
      '(evaluate|assess|process|consider|review|manage|determine) .. (application|candidacy|suitability|qualification|job applicant|candidate|candidate application|applicant|resume|fit)',
      '(job|employment) (applicant|candidate|application)',
      'apply for .. (job|position|employment|role|vacancy)',
      'hire',
      'human resource',
      '(candidate|applicant) (selection|assessment|management)',
      'suitability for .. (role|position|job|employment)',
      'onboard .. (employee|staff)'
    ],
    except: [
      'process .. application data',
      'hire .. (third|company|other|contractor|service)',
      'web application',
      'mobile application',
      'review .. application setting',
      'we hire',
      'manage .. application (setting|permission)',
      'third party hire',
      'use of application'
    ],
    example: 'Candidates: we assess your suitability for the job.',
    near: ['We hire other companies to help us.']
  },
  {
    id: 'BusinessOperations',
    phrases: [
      '(accounting|auditing|bookkeeping|audit|record keeping|recordkeeping|financial reporting|internal reporting|business planning|internal administration|corporate governance|budgeting|financial management|business administration|business continuity|internal audit|financial planning)',
      '(internal|administrative|business|operational|management|internal business|administration|organizational|corporate|business related) (purpose|operation|reporting|management|reason|administration|record|function|activity|process|need)',
      'keep .. record',
      'record of .. (transaction|correspondence|communication|contact)',
      '(financial|management|internal|business) (reporting|planning|record|report|administration|forecasting)',
      'business (operation|management|planning|process|administration|function)',
      'internal (use|research|operation|analysis|business|purpose)',
      'archiving [purpose]',
      'vendor management',
      'administrative (support|task)',
      'day to day (business|operation)',
      'operational need',
      'our records',
      'historical record',
      'relationship management',
      'statutory accounting',
      'manage .. (relationship|supplier|contractor)'
    ],
    except: [
      'business purpose code',
      'insurance (number|information|company|policy|provider|claim)',
      'business or commercial purpose',
      'in .. business operation',
      'audit log',
      'accounting (information|data|firm)',
      'customer relationship management',
      'record of processing'
    ],
    example: 'We need it for accounting.',
    near: ['Give us your insurance number.']
  }
]
