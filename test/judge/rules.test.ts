import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { law } from '../../src/judge/law.ts'
import { rules } from '../../src/judge/rules.ts'
import type { AnyFact, Passage } from '../../src/model.ts'
import { factsIn } from '../compare/facts-in.ts'
import { type RuleCase, ruleCases, type Version } from './rule-cases.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))
const read = ({ says, facts = [], dates }: Version) => factsIn(says, facts, dates)
const mirrorOf = (id: string) => {
  const mirror = byId.get(id)!.mirror
  return typeof mirror === 'string' ? mirror : undefined
}
const quoteOf = (told: AnyFact | Passage | null) => told && ('quote' in told ? told.quote : told.evidence[0]?.quote)
const swapped = ruleCases.flatMap((d): RuleCase[] => {
  const mirror = mirrorOf(d.rule)
  return mirror ? [{ rule: mirror, old: d.new, new: d.old }] : []
})

test.each([...ruleCases, ...swapped])('$rule: $old.says > $new.says', ({ rule, old, new: now }) => {
  const diff = comparePolicies(read(old), read(now))
  expect(diff.changes.map((change) => change.rule)).toEqual([rule])
  const [change] = diff.changes
  const row = byId.get(rule)!
  const basis = change!.needsConsent ? [...row.basis, law.silence] : row.basis
  expect([change!.op, change!.severity, change!.basis]).toEqual([row.op, row.severity, basis])
  expect(change!.summary).not.toMatch(/[{}]/)
})

test('what each case tells', async () => {
  const told = [...ruleCases, ...swapped].flatMap(({ old, new: now }) => {
    const [change] = comparePolicies(read(old), read(now)).changes
    const { id, rule, kind, concept, direction, needsConsent, summary, from, to, oldLines, newLines } = change!
    return [
      `${rule}: ${summary}`,
      `  ${[kind, concept, direction, id, ...(needsConsent ? ['needs consent'] : [])].join(', ')}`,
      `  ${quoteOf(from)} (${oldLines}) > ${quoteOf(to)} (${newLines})`
    ]
  })
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../fixtures/rules/told.txt')
})

test('every rule has a case with before and after', () => {
  const told = new Set([...ruleCases, ...swapped].map((d) => d.rule))
  expect(rules.map((rule) => rule.id).filter((id) => !told.has(id))).toEqual([])
})

test.each(rules)('$id has its mirror, whose direction is the opposite, or says why not', (rule) => {
  if (typeof rule.mirror !== 'string') {
    expect(rule.mirror.none).toMatch(/\w+ \w+/)
    return
  }
  const mirror = byId.get(rule.mirror)!
  const opposite = { broadens: 'narrows', narrows: 'broadens', neutral: 'neutral' }
  expect([mirror.mirror, mirror.kind, mirror.severity]).toEqual([rule.id, rule.kind, rule.severity])
  expect(mirror.direction).toBe(opposite[rule.direction])
})

test('ids are kebab-case, used once, and each rule names what it rests on', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  for (const rule of rules) {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(rule.basis.length).toBeGreaterThan(0)
  }
})

test('a configuration raises, lowers or switches off a rule by its id', () => {
  const { old, new: now } = ruleCases.find((d) => d.rule === 'recipient-added')!
  const severities = (['editorial', 'off'] as const).map((severity) => {
    const diff = comparePolicies(read(old), read(now), { rules: { 'recipient-added': severity } })
    return [diff.verdict, diff.changes.map((change) => change.severity)]
  })
  expect(severities).toEqual([
    ['editorial', ['editorial']],
    ['none', []]
  ])
})
