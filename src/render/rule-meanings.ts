import { type CheckRule, checkRules } from '../check/check-rules.ts'
import type { Rule } from '../judge/rule.ts'
import { rules } from '../judge/rules.ts'
import { lintRules } from '../lint/lint-rules.ts'
import type { Severity } from '../model.ts'

/** What any rule is about, for lists, documents and reports. */
export interface RuleMeaning {
  id: string
  /** What the rule judges: a change, one version by itself, or both versions in `assent check`. */
  of: 'change' | 'version' | 'check'
  kind: Rule['kind'] | null
  op: Rule['op'] | null
  severity: Severity
  direction: Rule['direction'] | null
  basis: readonly string[]
  /** In plain words, with capitals and full stops. */
  means: string
}

/** Every rule: of changes, of one version and of the check, in the order of their tables. */
export function ruleMeanings(): RuleMeaning[] {
  const ofChanges = rules.map(({ id, kind, op, severity, direction, basis, says }): RuleMeaning => {
    return { id, of: 'change', kind, op, severity, direction, basis, means: meaning(says) }
  })
  const ofVersions = lintRules.map((rule) => meant(rule, 'version'))
  return [...ofChanges, ...ofVersions, ...checkRules.map((rule) => meant(rule, 'check'))]
}

function meant({ id, severity, basis, means }: CheckRule, of: 'version' | 'check'): RuleMeaning {
  return { id, of, kind: null, op: null, severity, direction: null, basis, means }
}

const fillings: Readonly<Record<string, string>> = {
  label: '[what is named]',
  new: '[the new one]',
  old: '[the old one]',
  about: '',
  words: '[the words]'
}

/** The sentence that a rule's changes are told with, its blanks filled by what belongs there. */
function meaning(says: string): string {
  let text = says
  for (const [name, filling] of Object.entries(fillings)) text = text.replaceAll(`{${name}}`, filling)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
