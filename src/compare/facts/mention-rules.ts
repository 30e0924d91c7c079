import type { FactKind } from '../../model.ts'

/** Lists in which a fact is there or not; the rules for when it comes and goes. */
export const mentionRules = {
  dataCategories: { added: 'data-category-added', removed: 'data-category-removed' },
  sources: { added: 'source-added', removed: 'source-removed' },
  purposes: { added: 'purpose-added', removed: 'purpose-removed' },
  legalBases: { added: 'legal-basis-added', removed: 'legal-basis-removed' },
  legitimateInterests: { added: 'legitimate-interest-added', removed: 'legitimate-interest-removed' },
  storage: { added: 'storage-added', removed: 'storage-removed' },
  recipients: { added: 'recipient-added', removed: 'recipient-removed' },
  rights: { added: 'right-added', removed: 'right-removed' },
  choices: { added: 'choice-added', removed: 'choice-removed' },
  cookies: { added: 'cookie-type-added', removed: 'cookie-type-removed' },
  automatedDecisions: { added: 'automated-decision-added', removed: 'automated-decision-removed' },
  provision: { added: 'provision-duty-added', removed: 'provision-duty-removed' },
  security: { added: 'safeguard-added', removed: 'safeguard-removed' },
  jurisdictions: { added: 'jurisdiction-added', removed: 'jurisdiction-removed' }
} as const satisfies Partial<Record<FactKind, { added: string; removed: string }>>

export type MentionKind = keyof typeof mentionRules

/** What the controller holds out to people: to deny it takes something from them. */
export const offers: readonly FactKind[] = ['rights', 'choices', 'security']
