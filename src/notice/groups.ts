import type { ChangeKind } from '../model.ts'

/** Headings of a notice, in its order, with the kinds of change that stand under each. */
export const groups: readonly { heading: string; kinds: readonly ChangeKind[] }[] = [
  { heading: 'What we collect', kinds: ['dataCategories', 'sources', 'cookies'] },
  { heading: 'Why we use it', kinds: ['purposes', 'legalBases', 'legitimateInterests', 'automatedDecisions'] },
  { heading: 'Who gets it', kinds: ['recipients'] },
  { heading: 'How long we keep it', kinds: ['retentionPeriods', 'storage'] },
  { heading: 'Your rights', kinds: ['rights', 'choices', 'responseTimes'] },
  { heading: 'Where it goes', kinds: ['transfers'] },
  { heading: 'Who we are and whom we serve', kinds: ['controllers', 'contacts', 'children', 'scope', 'jurisdictions'] },
  { heading: 'How this takes effect', kinds: ['changeTerms', 'dates'] },
  { heading: 'Other', kinds: ['provision', 'security', 'text'] }
]
