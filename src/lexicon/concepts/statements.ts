import type { Concept } from './concept.ts'

/** Concepts of the lists for which the taxonomy has no terms of its own, by list. */
export const statements: Readonly<Record<string, readonly Concept[]>> = {
  controllers: [{ id: 'Controller', iri: 'dpv:DataController', label: 'controller' }],
  contacts: [
    { id: 'Email', iri: 'pd:EmailAddress', label: 'e-mail address for questions' },
    { id: 'Phone', iri: 'pd:TelephoneNumber', label: 'telephone number for questions' },
    { id: 'Post', iri: 'pd:PhysicalAddress', label: 'postal address for questions' },
    { id: 'Url', iri: null, label: 'web page for questions' }
  ],
  legitimateInterests: [{ id: 'LegitimateInterest', iri: 'dpv:LegitimateInterest', label: 'legitimate interest' }],
  storage: [
    { id: 'Location', iri: 'dpv:StorageLocation', label: 'place of storage' },
    { id: 'Disposal', iri: 'dpv:StorageDeletion', label: 'disposal of data' }
  ],
  transfers: [{ id: 'Destination', iri: 'dpv:ThirdCountry', label: 'transfer to other countries' }],
  choices: [
    { id: 'OptOut', iri: 'dpv:OptingOutFromProcess', label: 'opt-out' },
    { id: 'OptIn', iri: 'dpv:OptingInToProcess', label: 'opt-in' },
    { id: 'Unsubscribe', iri: null, broader: 'dpv:OptingOutFromProcess', label: 'unsubscribing' },
    { id: 'CookieControl', iri: null, broader: 'dpv:OptingOutFromProcess', label: 'cookie controls' },
    { id: 'Settings', iri: null, broader: 'dpv:Permission', label: 'settings' },
    { id: 'Refuse', iri: null, broader: 'dpv:ObjectingToProcess', label: 'refusing to give data' }
  ],
  responseTimes: [
    { id: 'ResponseTime', iri: null, broader: 'dpv:RightExerciseNotice', label: 'time to answer a request' }
  ],
  children: [
    { id: 'MinimumAge', iri: 'dpv:Child', label: 'age limit' },
    { id: 'ChildData', iri: 'dpv:Child', label: "children's data" },
    { id: 'ParentalConsent', iri: 'dpv:ParentalConsent', label: "parents' consent" }
  ],
  automatedDecisions: [
    { id: 'AutomatedDecisionMaking', iri: 'dpv:AutomatedDecisionMaking', label: 'automated decisions' },
    { id: 'Profiling', iri: 'dpv:Profiling', label: 'profiling' }
  ],
  provision: [
    { id: 'Required', iri: null, broader: 'dpv:NecessityContext', label: 'data that must be given' },
    { id: 'Optional', iri: 'dpv:Optional', label: 'data that may be given' },
    { id: 'Consequence', iri: 'dpv:Consequence', label: 'what follows if data are not given' }
  ],
  security: [
    { id: 'SecurityMeasure', iri: 'dpv:TechnicalOrganisationalMeasure', label: 'security measures' },
    { id: 'Encryption', iri: 'dpv:Encryption', label: 'encryption' },
    { id: 'AccessControl', iri: 'dpv:AccessControlMethod', label: 'access control' },
    { id: 'BreachNotification', iri: 'dpv:DataBreachNotice', label: 'notice of data breaches' },
    { id: 'NoGuarantee', iri: null, label: 'no guarantee of security' },
    { id: 'UserDuty', iri: null, label: 'what you must do for security' }
  ],
  jurisdictions: [
    { id: 'GDPR', iri: null, label: 'General Data Protection Regulation (EU)' },
    { id: 'UKGDPR', iri: null, label: 'UK GDPR and Data Protection Act' },
    { id: 'CCPA', iri: null, label: 'California Consumer Privacy Act' },
    { id: 'CalOPPA', iri: null, label: 'California Online Privacy Protection Act' },
    { id: 'ShineTheLight', iri: null, label: 'California "Shine the Light" law' },
    { id: 'COPPA', iri: null, label: "Children's Online Privacy Protection Act" },
    { id: 'HIPAA', iri: null, label: 'Health Insurance Portability and Accountability Act' },
    { id: 'FERPA', iri: null, label: 'Family Educational Rights and Privacy Act' },
    { id: 'LGPD', iri: null, label: 'Lei Geral de Protecao de Dados (Brazil)' },
    { id: 'PIPEDA', iri: null, label: 'Canadian privacy law' },
    { id: 'USStates', iri: null, label: 'privacy laws of US states' },
    { id: 'Nevada', iri: null, label: 'Nevada privacy law' },
    { id: 'Switzerland', iri: null, label: 'Swiss data protection law' },
    { id: 'Australia', iri: null, label: 'Australian Privacy Act' },
    { id: 'OtherLaw', iri: null, label: 'other privacy law' }
  ],
  changeTerms: [{ id: 'ChangeTerms', iri: null, broader: 'dpv:NoticeUpdated', label: 'how changes take effect' }]
}
