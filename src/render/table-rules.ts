import { Chalk } from 'chalk'
import { severities } from '../judge/at-least.ts'
import type { Look } from './look.ts'
import type { RuleMeaning } from './rule-meanings.ts'

const about = { change: '', version: 'one version by itself', check: 'both versions' } as const

/** The rules for a terminal, the gravest first: id and what it judges, with what the rule rests on below. */
export function tableRules(rules: readonly RuleMeaning[], { colour }: Look): string {
  const ink = new Chalk({ level: colour ? 1 : 0 })
  const widest = Math.max(...rules.map((rule) => rule.id.length))
  const blocks = severities.map((grade) => {
    const lines = rules
      .filter((rule) => rule.severity === grade)
      .flatMap(({ id, of, direction, basis }) => [
        `  ${id.padEnd(widest)}  ${direction ?? about[of]}`,
        ...basis.map((source) => ink.dim(`      ${source}`))
      ])
    return [ink.bold(grade), ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}
