import { Chalk } from 'chalk'
import type { Rule } from '../judge/rule.ts'
import type { Severity } from '../model.ts'
import type { Look } from './look.ts'

const grades = ['substantial', 'review', 'editorial'] as const satisfies readonly Severity[]

/** The rules for a terminal, the gravest first: id and direction, with what the rule rests on below. */
export function tableRules(rules: readonly Rule[], { colour }: Look): string {
  const ink = new Chalk({ level: colour ? 1 : 0 })
  const widest = Math.max(...rules.map((rule) => rule.id.length))
  const blocks = grades.map((grade) => {
    const lines = rules
      .filter((rule) => rule.severity === grade)
      .flatMap(({ id, direction, basis }) => [
        `  ${id.padEnd(widest)}  ${direction}`,
        ...basis.map((source) => ink.dim(`      ${source}`))
      ])
    return [ink.bold(grade), ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}
