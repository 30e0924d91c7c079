/** A purpose that a verb and its object name together. */
export interface Action {
  /** Id in `purposeVerbs`. */
  verb: string
  /** Id in `purposeObjects`. */
  object: string
  /** Id of the taxonomy. */
  purpose: string
}

/** Which verb and which object make which purpose; `Purpose: verb object, verb object`. */
const table = {
  ServiceProvision: 'Provide Service',
  AccountManagement: 'Manage Account',
  IdentityVerification: 'Verify Identity',
  OrderManagement: 'Process Order',
  PaymentManagement: 'Process Payment',
  CustomerCare: 'Respond Inquiry, Provide Support, Send Support',
  ServiceCommunication: 'Send Notice',
  Marketing: 'Send Promo, Promote Thing, Provide Promo, Improve Campaign, Measure Campaign',
  Advertising: 'Show Ad, Measure Ad, Improve Ad, Personalize Ad, Provide Ad, Send Ad',
  Analytics: 'Measure Usage, Measure Statistics, Learn Statistics, Conduct Analysis, Measure Experience',
  ServiceImprovement: 'Improve Service, Improve Experience, Prevent Problem, Improve Problem, Improve Support',
  ResearchAndDevelopment: 'Develop New, Conduct Research',
  ModelTraining: 'Train Model',
  Personalisation:
    'Personalize Service, Personalize Experience, Personalize Promo, Remember Preference, Provide Tailored, Send Tailored, Show Tailored',
  InteractiveFeatures: 'Join Community',
  ContestManagement: 'Conduct Contest',
  Security: 'Protect Secured, Ensure Secured, Protect Premises, Prevent Attack',
  FraudPrevention: 'Prevent Fraud',
  LegalCompliance: 'Comply Law',
  RightsProtection: 'Enforce Terms',
  PersonalSafety: 'Protect Safety, Ensure Safety, Prevent Safety',
  Recruitment: 'Assess Candidate',
  BusinessOperations: 'Conduct Business, Manage Business'
} as const

/** All pairs, ready to be looked up. */
export const actions: readonly Action[] = Object.entries(table).flatMap(([purpose, pairs]) =>
  pairs.split(', ').map((pair) => {
    const [verb, object] = pair.split(' ') as [string, string]
    return { verb, object, purpose }
  })
)
