import type { Concept } from './concept.ts'

/** Who receives personal data; GDPR Art. 13(1)(e). */
export const recipients: readonly Concept[] = [
  { id: 'Affiliate', iri: null, broader: 'dpv:Recipient', label: 'group companies' },
  { id: 'ServiceProvider', iri: null, broader: 'dpv:Recipient', label: 'service providers' },
  { id: 'PaymentProcessor', iri: null, broader: 'dpv:Recipient', label: 'payment providers' },
  { id: 'AdvertisingPartner', iri: null, broader: 'dpv:Recipient', label: 'advertising partners' },
  { id: 'AnalyticsProvider', iri: null, broader: 'dpv:Recipient', label: 'analytics providers' },
  { id: 'SocialNetwork', iri: null, broader: 'dpv:Recipient', label: 'social networks' },
  { id: 'BusinessPartner', iri: null, broader: 'dpv:Recipient', label: 'business partners' },
  { id: 'Acquirer', iri: null, broader: 'dpv:Recipient', label: 'a buyer or successor of the business' },
  { id: 'PublicAuthority', iri: null, broader: 'dpv:Recipient', label: 'public authorities' },
  { id: 'ProfessionalAdviser', iri: null, broader: 'dpv:Recipient', label: 'professional advisers' },
  { id: 'OtherUsers', iri: null, broader: 'dpv:Recipient', label: 'other users' },
  { id: 'Public', iri: null, broader: 'dpv:Recipient', label: 'the public' },
  { id: 'OrganisationAdministrator', iri: null, broader: 'dpv:Recipient', label: 'your organisation' },
  { id: 'CreditBureau', iri: null, broader: 'dpv:Recipient', label: 'credit reference agencies' },
  { id: 'ThirdParty', iri: null, broader: 'dpv:Recipient', label: 'third parties' }
]
