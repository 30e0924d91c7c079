import type { RuleMeaning } from './rule-meanings.ts'

const kinds: Readonly<Record<string, string>> = {
  any: 'facts of every kind',
  dates: 'the dates of the policy'
}

/**
 * Rules as a Markdown document with a heading for each id: `docs/rules/changes.md` and `docs/rules/lint.md` hold it.
 *
 * @param opening  title and introduction, as Markdown
 */
export function rulesMarkdown(opening: string, rules: readonly RuleMeaning[]): string {
  return [opening.trim(), ...rules.map(section)].join('\n\n').concat('\n')
}

function section({ id, kind, op, severity, direction, basis, means }: RuleMeaning): string {
  const facts = [
    `- Severity: ${severity}`,
    ...(kind ? [`- Concerns: ${kinds[kind] ?? `\`${kind}\``}, ${op}`] : []),
    ...(direction ? [`- For the person: ${direction}`] : []),
    `- Rests on: ${basis.join('; ')}`
  ]
  return `## ${id}\n\n${means}\n\n${facts.join('\n')}`
}
