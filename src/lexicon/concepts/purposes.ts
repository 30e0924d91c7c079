import type { Concept } from './concept.ts'

/** Why personal data are processed; GDPR Art. 13(1)(c). */
export const purposes: readonly Concept[] = [
  { id: 'ServiceProvision', iri: 'dpv:ServiceProvision', label: 'providing the service' },
  { id: 'AccountManagement', iri: 'dpv:AccountManagement', label: 'managing accounts' },
  { id: 'IdentityVerification', iri: 'dpv:IdentityVerification', label: 'verifying identity' },
  { id: 'OrderManagement', iri: 'dpv:CustomerOrderManagement', label: 'fulfilling orders' },
  { id: 'PaymentManagement', iri: 'dpv:PaymentManagement', label: 'processing payments' },
  { id: 'CustomerCare', iri: 'dpv:CustomerCare', label: 'customer support' },
  { id: 'ServiceCommunication', iri: 'dpv:CommunicationManagement', label: 'service messages' },
  { id: 'Marketing', iri: 'dpv:Marketing', label: 'marketing' },
  { id: 'Advertising', iri: 'dpv:Advertising', label: 'advertising' },
  { id: 'Analytics', iri: 'dpv:ServiceUsageAnalytics', label: 'analytics' },
  { id: 'ServiceImprovement', iri: 'dpv:ImproveExistingProductsAndServices', label: 'improving the service' },
  { id: 'ResearchAndDevelopment', iri: 'dpv:ResearchAndDevelopment', label: 'research and development' },
  { id: 'ModelTraining', iri: null, broader: 'dpv:ResearchAndDevelopment', label: 'training AI models' },
  { id: 'Personalisation', iri: 'dpv:Personalisation', label: 'personalisation' },
  { id: 'InteractiveFeatures', iri: null, broader: 'dpv:ServiceProvision', label: 'interactive features' },
  { id: 'ContestManagement', iri: null, broader: 'dpv:Marketing', label: 'contests and surveys' },
  { id: 'DataCombination', iri: null, broader: 'dpv:Purpose', label: 'combining data' },
  {
    id: 'AggregateStatistics',
    iri: null,
    broader: 'dpv:ServiceUsageAnalytics',
    label: 'aggregated or anonymised data'
  },
  { id: 'Security', iri: 'dpv:EnforceSecurity', label: 'security' },
  { id: 'FraudPrevention', iri: 'dpv:FraudPreventionAndDetection', label: 'preventing fraud and abuse' },
  { id: 'LegalCompliance', iri: 'dpv:LegalCompliance', label: 'complying with the law' },
  { id: 'RightsProtection', iri: 'dpv:DisputeManagement', label: 'protecting rights and legal claims' },
  { id: 'PersonalSafety', iri: null, broader: 'dpv:ProtectionOfPublicSecurity', label: 'safety of people' },
  { id: 'BusinessTransfer', iri: null, broader: 'dpv:OrganisationGovernance', label: 'business transfer' },
  { id: 'Recruitment', iri: 'dpv:RecruitmentManagement', label: 'recruitment' },
  { id: 'BusinessOperations', iri: 'dpv:RecordManagement', label: 'internal administration' },
  { id: 'SellData', iri: 'dpv:SellDataToThirdParties', label: 'selling personal data' }
]
