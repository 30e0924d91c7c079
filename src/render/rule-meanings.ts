import { checkRules } from '../check/check-rules.ts'
import { rules } from '../judge/rules.ts'
import { lintRules } from '../lint/lint-rules.ts'
import type { Severity } from '../model.ts'

/** What any rule is about, for documents and reports. */
export interface RuleMeaning {
  id: string
  severity: Severity
  basis: readonly string[]
  /** One sentence or more; capitals and full stops as in prose. */
  means: string
}

const fillings: Readonly<Record<string, string>> = {
  label: 'what is named',
  new: 'the new value',
  old: 'the old value',
  about: '',
  words: 'the words'
}

/** Every rule of changes, of one version and of the check, with its meaning in words. */
export function ruleMeanings(): RuleMeaning[] {
  const ofChanges = rules.map(({ id, severity, basis, says }) => ({ id, severity, basis, means: meaning(says) }))
  const ofVersions = [...lintRules, ...checkRules].map(({ id, severity, basis, means }) => ({
    id,
    severity,
    basis,
    means
  }))
  return [...ofChanges, ...ofVersions]
}

/** The sentence that a rule's findings are told with, its blanks filled by what belongs there. */
export function meaning(says: string): string {
  let text = says
  for (const [name, filling] of Object.entries(fillings)) text = text.replaceAll(`{${name}}`, filling && `[${filling}]`)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
