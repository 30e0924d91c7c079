import type { Rule } from '../judge/rule.ts'
import type { Look } from './look.ts'

/** The rules of the judge as text. */
export type RulesRenderer = (rules: readonly Rule[], look: Look) => string | Promise<string>

/** The forms that `assent rules` writes. */
export const ruleRenderers = {
  async table(rules, look) {
    return (await import('./table-rules.ts')).tableRules(rules, look)
  },
  json(rules) {
    const listed = rules.map(({ id, kind, op, severity, direction, basis }) => ({
      id,
      kind,
      op,
      severity,
      direction,
      basis
    }))
    return `${JSON.stringify(listed, null, 2)}\n`
  }
} as const satisfies Record<string, RulesRenderer>

export type RulesFormat = keyof typeof ruleRenderers
