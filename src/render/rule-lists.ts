import type { Look } from './look.ts'
import type { RuleMeaning } from './rule-meanings.ts'

/** The rules as text. */
export type RulesRenderer = (rules: readonly RuleMeaning[], look: Look) => string | Promise<string>

/** The forms that `assent rules` writes. */
export const ruleRenderers = {
  async table(rules, look) {
    return (await import('./table-rules.ts')).tableRules(rules, look)
  },
  json(rules) {
    return `${JSON.stringify(rules, null, 2)}\n`
  }
} as const satisfies Record<string, RulesRenderer>

export type RulesFormat = keyof typeof ruleRenderers
