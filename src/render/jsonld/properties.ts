import type { AnyFact, FactKind } from '../../model.ts'

/** How a fact hangs on the processing: by which property of DPV 2.3, and as what where the fact has no term of its own. */
interface Property {
  property: string
  fallback: string
}

/** A statement that DPV has no property for. It is told as such, and claims nothing of the processing. */
const statement: Property = { property: 'assent:states', fallback: 'assent:Statement' }

const byKind: Readonly<Record<FactKind, Property>> = {
  controllers: { property: 'dpv:hasDataController', fallback: 'dpv:DataController' },
  contacts: statement, // they hang on whom they lead to, see `contacts.ts`
  dataCategories: { property: 'dpv:hasPersonalData', fallback: 'dpv:PersonalData' },
  sources: { property: 'dpv:hasDataSource', fallback: 'dpv:DataSource' },
  purposes: { property: 'dpv:hasPurpose', fallback: 'dpv:Purpose' },
  legalBases: { property: 'dpv:hasLegalBasis', fallback: 'dpv:LegalBasis' },
  legitimateInterests: { property: 'dpv:hasLegalBasis', fallback: 'dpv:LegitimateInterest' },
  retentionPeriods: { property: 'dpv:hasStorageCondition', fallback: 'dpv:StorageDuration' },
  storage: { property: 'dpv:hasStorageCondition', fallback: 'dpv:StorageCondition' },
  recipients: { property: 'dpv:hasRecipient', fallback: 'dpv:Recipient' },
  transfers: { property: 'dpv:hasTechnicalOrganisationalMeasure', fallback: 'dpv:TechnicalOrganisationalMeasure' },
  rights: { property: 'dpv:hasRight', fallback: 'dpv:Right' },
  choices: { property: 'dpv:hasEntityInvolvement', fallback: 'dpv:EntityInvolvement' },
  responseTimes: { property: 'dpv:hasNotice', fallback: 'dpv:RightExerciseNotice' },
  cookies: statement,
  // Most policies speak of children to say whom the service is not for; `dpv:hasDataSubject` would say the opposite.
  children: statement,
  automatedDecisions: { property: 'dpv:hasContext', fallback: 'dpv:ProcessingContext' },
  provision: { property: 'dpv:hasNecessity', fallback: 'dpv:NecessityContext' },
  security: { property: 'dpv:hasTechnicalOrganisationalMeasure', fallback: 'dpv:TechnicalOrganisationalMeasure' },
  jurisdictions: { property: 'dpv:hasApplicableLaw', fallback: 'dpv:Law' },
  changeTerms: statement
}

/** Concepts that the property of their kind would make untrue, as `kind/concept`. */
const byConcept: Readonly<Record<string, Property>> = {
  'children/ParentalConsent': { property: 'dpv:hasLegalBasis', fallback: 'dpv:ParentalConsent' },
  'automatedDecisions/Profiling': { property: 'dpv:hasProcessing', fallback: 'dpv:Profiling' },
  'choices/Settings': { property: 'dpv:hasPermission', fallback: 'dpv:Permission' },
  'provision/Consequence': { property: 'dpv:hasConsequence', fallback: 'dpv:Consequence' },
  // A warning, and a duty of the user: neither is a measure that the controller takes.
  'security/NoGuarantee': statement,
  'security/UserDuty': statement,
  'transfers/Consent': { property: 'dpv:hasLegalBasis', fallback: 'dpv:LegalBasis' },
  'transfers/Destination': { property: 'dpv:hasLocation', fallback: 'dpv:Location' }
}

/** The property by which a fact hangs on the processing, and its classes, prefixed or as full IRIs. */
export function propertyOf(kind: FactKind, fact: AnyFact): { property: string; types: string[] } {
  const { property, fallback } = byConcept[`${kind}/${fact.concept}`] ?? byKind[kind]
  if (property === statement.property) return { property, types: [fallback] }
  if (kind === 'retentionPeriods') return { property, types: [fallback] }
  return { property, types: [fact.iri ?? fact.broader ?? fallback] }
}
