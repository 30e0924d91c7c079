import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { rules } from '../../src/judge/rules.ts'
import type { PolicyDiff } from '../../src/model.ts'
import { unaccounted } from './account-of-lines.ts'
import { readText } from './read.ts'

const sentences = [
  'Northlight Kilns fires clay for potters in 12 towns.',
  'This page says what we learn about you and why.',
  'We note your name, your street and your telephone when you book a kiln.',
  'We may ask for a picture of your pots.',
  'Our camera at the gate keeps its pictures for 9 days.',
  'We do not sell what we know about you.',
  'The people who fire your pots see your name only.',
  'A carrier learns your street so that your pots can reach you.',
  'We keep bills for seven years because the tax office wants them.',
  'You may ask us what we hold about you.',
  'You can tell us to correct a wrong street.',
  'We answer within 30 days of your letter.',
  'Children under 14 come with a parent.',
  'We write to you before a new page takes effect.',
  'If you book a kiln after that, the new page holds for you.',
  'Write to the office at the old mill with any question.'
]
const numbers = /\b\d+\b/

type Edit = (list: string[], at: number, to: number) => string[]
const without = (list: string[], at: number) => list.filter((_, i) => i !== at)
const insert = (list: string[], at: number, text: string) => [...list.slice(0, at), text, ...list.slice(at)]
const replace = (list: string[], at: number, change: (text: string) => string) =>
  list.map((text, i) => (i === at ? change(text) : text))

const edits: Record<string, Edit> = {
  delete: (list, at) => without(list, at),
  insert: (list, at, to) => insert(list, at, `Glaze number ${to + 40} must stay in its jar.`),
  swap: (list, at, to) => list.map((text, i) => (i === at ? list[to]! : i === to ? list[at]! : text)),
  duplicate: (list, at, to) => insert(list, to, list[at]!),
  move: (list, at, to) => insert(without(list, at), to, list[at]!),
  number: (list, at, to) => replace(list, at, (text) => text.replace(numbers, String(to + 50))),
  not: (list, at) =>
    replace(list, at, (text) =>
      text.includes(' not ') ? text.replace(' not ', ' ') : text.replace(/ (may|can|keep) /, ' $1 not ')
    ),
  may: (list, at) => replace(list, at, (text) => text.replace(' may ', ' will ').replace(' can ', ' must '))
}

const page = (list: readonly string[]) => {
  const paragraphs: string[] = []
  for (let i = 0; i < list.length; i += 3) paragraphs.push(list.slice(i, i + 3).join('\n'))
  return `# Kilns\n\n${paragraphs.join('\n\n')}\n`
}

const anyEdit = fc.record({ name: fc.constantFrom(...Object.keys(edits)), at: fc.nat(15), to: fc.nat(15) })

test('whatever is edited, every changed line is told, ids are unique, the account adds up, and a swap mirrors it', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (chosen) => {
      const edited = chosen.reduce((list, { name, at, to }) => {
        const length = Math.max(1, list.length)
        return list.length === 0 ? list : edits[name]!(list, at % length, to % length)
      }, sentences)
      const [old, now] = [page(sentences), page(edited)]
      const diff = comparePolicies(readText(old), readText(now))
      expect(unaccounted(old, now, diff)).toEqual([])
      expect(new Set(diff.changes.map((change) => change.id)).size).toBe(diff.changes.length)
      expect(diff.text.explained + diff.text.unexplained).toBe(diff.text.changedSentences)
      const back = comparePolicies(readText(now), readText(old))
      expect(mirrored(back)).toEqual(told(diff))
    }),
    { numRuns: 150, seed: 20200501 }
  )
})

const told = (diff: PolicyDiff) =>
  diff.changes.map(({ rule, kind, oldLines, newLines }) => `${rule} ${kind} ${oldLines} ${newLines}`).sort()

function mirrored(diff: PolicyDiff): string[] {
  const mirrors = new Map(rules.map((rule) => [rule.id, typeof rule.mirror === 'string' ? rule.mirror : rule.id]))
  const changes = diff.changes.map((change) => ({
    ...change,
    rule: mirrors.get(change.rule)!,
    oldLines: change.newLines,
    newLines: change.oldLines
  }))
  return told({ ...diff, changes })
}

test('a version compared with itself has nothing to tell', () => {
  const diff = comparePolicies(readText(page(sentences)), readText(page(sentences)))
  expect([diff.verdict, diff.changes, diff.text]).toEqual([
    'none',
    [],
    { changedSentences: 0, explained: 0, unexplained: 0, layoutOnly: 0, moved: 0, hunks: [] }
  ])
})
