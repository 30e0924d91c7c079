import type { Rule } from './rule.ts'
import { changeTerms } from './rules/change-terms.ts'
import { collection } from './rules/collection.ts'
import { denials } from './rules/denials.ts'
import { persons } from './rules/persons.ts'
import { retention } from './rules/retention.ts'
import { sharing } from './rules/sharing.ts'
import { statements } from './rules/statements.ts'
import { text } from './rules/text.ts'

/** Every rule by which a change is judged; `assent rules` lists them, and a configuration may overrule each by its id. */
export const rules: readonly Rule[] = [
  ...collection,
  ...retention,
  ...sharing,
  ...persons,
  ...changeTerms,
  ...denials,
  ...statements,
  ...text
]
