import type { Topic } from '../../parse/document.ts'

/** What headings speak of. Phrases as in other lexicons; the first topic that matches is the section's main one. */
export const headings: readonly { id: Topic; phrases: readonly string[] }[] = [
  {
    id: 'retentionPeriods',
    phrases: [
      'how long',
      'retention',
      'retain',
      'storage period',
      'storage duration',
      'data storage',
      'keep .. (data|information)',
      'storage time',
      'duration of (storage|processing)',
      'deletion of .. data',
      'period of storage',
      'storage limitation',
      'we keep',
      'storage of .. (data|information)'
    ]
  },
  {
    id: 'children',
    phrases: [
      'child',
      'minor',
      'kid',
      'coppa',
      'under (13|14|16|18)',
      'age (limit|restriction|requirement)',
      'teen',
      'young (person|user)',
      'underage',
      'parent'
    ]
  },
  {
    id: 'transfers',
    phrases: [
      '(international|cross border|overseas|global|foreign) (transfer|processing|data|user|data transfer)',
      '(transfer|transmission) (of|to|outside|abroad|out)',
      'transfer',
      'third country',
      'outside (eea|eu|european|uk)',
      'where .. (data|information) [be] (process|store|transfer|hold)',
      'privacy shield',
      'data privacy framework',
      'standard contractual clauses',
      'transborder'
    ]
  },
  {
    id: 'rights',
    phrases: [
      'right',
      'your choice and right',
      'data subject',
      'california',
      'ccpa',
      'access and (correct|control|update|delete)',
      '(access|correct|update|delete) [and] [correct|update|delete] .. (information|data)',
      'subject access',
      'complaint',
      'gdpr right',
      'access to .. (information|data)',
      'rectification',
      'erasure',
      'withdraw consent',
      'withdrawal of consent',
      'right to object',
      'objection'
    ]
  },
  {
    id: 'choices',
    phrases: [
      'choice',
      'opt out',
      'unsubscribe',
      'control',
      'preference',
      'manage',
      'do not track',
      'dnt',
      'opt in',
      'your option',
      'marketing communications'
    ]
  },
  {
    id: 'security',
    phrases: [
      'security',
      'secure',
      'protect .. (data|information|privacy)',
      'safeguard',
      'data protection measures',
      'safety',
      'keep .. safe',
      'protection of .. (information|data)',
      'how we protect',
      'confidentiality',
      'integrity',
      'data breach'
    ]
  },
  {
    id: 'cookies',
    phrases: ['cookie', 'tracking technology', 'web beacon', 'pixel', 'similar technology', 'tracking']
  },
  {
    id: 'legalBases',
    phrases: [
      '(legal|lawful) (basis|ground|reason|justification)',
      'lawfulness',
      'on what ground',
      'ground for processing',
      'legitimate interest',
      'basis (for|of) processing',
      'legal processing',
      'legal basis'
    ]
  },
  {
    id: 'changeTerms',
    phrases: [
      '(change|update|amendment|modification|revision|alteration) (to|of|in) .. (policy|notice|statement|terms|document|agreement)',
      '(policy|notice|statement) (change|update|amendment|revision)',
      'change (policy|notice|statement)',
      'change',
      'notification of change',
      'notice of change',
      'how we update',
      'when we change',
      'amendment',
      'modification',
      'will .. (policy|notice|statement) change'
    ]
  },
  {
    id: 'recipients',
    phrases: [
      'share',
      'sharing',
      'disclose',
      'disclosure',
      'recipient',
      'third party',
      'who (see|have access|receive|get|access)',
      'service provider',
      'who .. share',
      'affiliate',
      'transfer to third party',
      'processor',
      'subprocessor',
      'vendor',
      'with whom',
      'business transfer',
      'law enforcement',
      'sale of .. (data|information)',
      'advertiser',
      'partner',
      'external',
      'provide to third party'
    ]
  },
  {
    id: 'purposes',
    phrases: [
      'purpose',
      'how [do] [can|may|will] we [may|will] use',
      'why [do] we',
      'use of .. (information|data)',
      'use .. (information|data)',
      'process .. (information|data)',
      'processing',
      'how .. (information|data) [be] (use|process)',
      'what we do with',
      'what do we do with',
      'reason',
      'our use',
      'marketing',
      'advertising',
      'why',
      'how we process',
      'uses',
      'what we use',
      'analytics',
      'research',
      'newsletter',
      'we use .. (information|data)'
    ]
  },
  {
    id: 'sources',
    phrases: [
      '(source|where) .. (information|data)',
      'automatically',
      'automatic (collection|information)',
      'information .. (provide|give|supply) .. [us|you]',
      'you (give|provide|share|submit)',
      'from (third party|other source|you|your device)',
      'other source',
      'third party source',
      'public source',
      'how [do] we (collect|obtain|gather|get)'
    ]
  },
  {
    id: 'dataCategories',
    phrases: [
      '(information|data) [that] we [may|do] (collect|gather|process|hold|receive|obtain|store)',
      'what .. (information|data)',
      'collect',
      'collection',
      'gather',
      'data category',
      'category of .. (data|information)',
      'kind of .. (data|information)',
      'type of .. (data|information)',
      'personal (data|information)',
      'information about you',
      'log (data|file|information)',
      'usage data',
      'device (information|data)',
      'contact (information|data)',
      'account (information|data)',
      'location (data|information)',
      'payment (data|information)',
      'personally identifiable information',
      'what we collect',
      'data processed',
      'sensitive (information|data)',
      'special category',
      'identifier',
      'information',
      'data'
    ]
  },
  {
    id: 'controllers',
    phrases: [
      'who we be',
      'about us',
      'controller',
      'responsible (party|person|entity|company|body|for)',
      'who be responsible',
      'company information',
      'identity of'
    ]
  },
  {
    id: 'contacts',
    phrases: [
      'contact',
      'question',
      'how to reach',
      'get in touch',
      'data protection officer',
      'dpo',
      'representative',
      'supervisory authority',
      'feedback',
      'suggestion',
      'concern',
      'privacy officer'
    ]
  },
  { id: 'automatedDecisions', phrases: ['automate .. decision', 'automated', 'profiling', 'automatic decision'] },
  {
    id: 'jurisdictions',
    phrases: [
      '(california|colorado|virginia|nevada|utah|connecticut|texas|brazil|canada|australia|eea|uk|european|eu|swiss|switzerland|japan|india|china|korea) (resident|user|privacy|specific|consumer|law)',
      'region specific',
      'country specific',
      'jurisdiction',
      'state privacy',
      'gdpr',
      'lgpd',
      'pipeda'
    ]
  },
  {
    id: 'scope',
    phrases: [
      'scope',
      'apply',
      'application',
      'applicable',
      'introduction',
      'general',
      'overview',
      'definition',
      'cover',
      'about this policy',
      'our user',
      'acceptance',
      'link',
      'third party (site|website|link|service)',
      'other (site|website)',
      'interpretation',
      'glossary',
      'terminology'
    ]
  },
  {
    id: 'provision',
    phrases: [
      '(mandatory|obligation|require|requirement) .. provide',
      'failure to provide',
      'if you (do not|fail to) provide',
      'obligation to provide'
    ]
  }
]
