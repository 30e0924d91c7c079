import type { Finding } from '../compare/finding.ts'
import type { AnyFact, Change, Passage, Verdict } from '../model.ts'
import { changeId } from './change-id.ts'
import { law } from './law.ts'
import type { Overrides, Rule } from './rule.ts'
import { rules } from './rules.ts'
import { secondaryUses, specialCategories } from './sensitive.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/**
 * Weigh a finding by the table of rules.
 *
 * @param overrides severities that a configuration sets by rule id
 * @returns `null` where the rule is switched off
 * @throws Error where the finding names no rule of the table: a fault of the program
 */
export function judge(finding: Finding, overrides: Overrides = {}): Change | null {
  const rule = byId.get(finding.rule)
  if (!rule) throw new Error(`Unexpected rule \`${finding.rule}\`, expected one of the table`)
  const severity = overrides[rule.id] ?? rule.severity
  if (severity === 'off') return null
  const needs = needsConsent(rule, finding)
  return {
    id: changeId(finding),
    rule: rule.id,
    op: rule.op,
    kind: finding.kind,
    concept: finding.concept,
    severity,
    direction: rule.direction === 'neutral' ? (finding.direction ?? 'neutral') : rule.direction,
    basis: needs ? [...rule.basis, law.silence] : [...rule.basis],
    needsConsent: needs,
    summary: summary(rule.says, finding.slots),
    from: finding.from,
    to: finding.to,
    oldLines: finding.oldLines,
    newLines: finding.newLines
  }
}

/** The gravest severity among the changes. */
export function verdictOf(changes: readonly Change[]): Verdict {
  return (['substantial', 'review', 'editorial'] as const).find((d) => changes.some((e) => e.severity === d)) ?? 'none'
}

function summary(says: string, slots: Readonly<Record<string, string>>): string {
  let text = says
  for (const [name, value] of Object.entries(slots)) text = text.split(`{${name}}`).join(value)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function needsConsent({ needsConsent: need }: Rule, { concept, from, to }: Finding): boolean {
  if (need === 'never') return false
  if (need === 'special-categories') return specialCategories.has(concept ?? '')
  if (restsOnConsent(to ?? from) || concept === 'Consent') return true
  return (
    need === 'consent-or-secondary-use' && (secondaryUses.has(concept ?? '') || specialCategories.has(concept ?? ''))
  )
}

function restsOnConsent(fact: AnyFact | Passage | null): boolean {
  return !!fact && 'about' in fact && fact.about.some((d) => d.kind === 'legalBases' && d.concept === 'Consent')
}
