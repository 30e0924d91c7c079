import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { terminalDiff } from '../../src/render/terminal-diff.ts'
import { factsIn, type StatedFact } from '../compare/facts-in.ts'

const plain = { width: 80, colour: false }
const period = (quote: string, duration: string): StatedFact => ({
  kind: 'retentionPeriods',
  concept: 'FixedDuration',
  label: 'a fixed period',
  quote,
  duration,
  event: null
})

function diffOf(old: string, now: string, oldFacts: StatedFact[] = [], newFacts: StatedFact[] = []) {
  const diff = comparePolicies(factsIn(old, oldFacts), factsIn(now, newFacts))
  return { ...diff, from: { ...diff.from, path: 'old.md' }, to: { ...diff.to, path: 'new.md' } }
}

const old = '# Bread\n\nWe keep bills for five years. The shop opens for 3 hours.\n\nThe shop smells lovely.\n'
const now = '# Bread\n\nWe keep bills for seven years. The shop opens for 5 hours.\n\nThe shop smells wonderful.\n'
const mixed = diffOf(old, now, [period('five years', 'P5Y')], [period('seven years', 'P7Y')])

test('a comparison without colour: verdict, changes by severity and kind, words, count', () => {
  const ids = mixed.changes.map((change) => change.id)
  expect(terminalDiff(mixed, plain)).toBe(
    `Substantial change: 1 substantial, 1 to review, 1 editorial.
old.md -> new.md

SUBSTANTIAL (1)
Retention periods
  ~ Data are kept longer: 7 years instead of 5 years.
    new.md:3 · broadens · ${ids[0]}
      We keep bills for [-five-] {+seven+} years.

TO REVIEW (1)
Text
  ~ Words changed that no fact explains.
    new.md:3 · ${ids[1]}
      The shop opens for [-3-] {+5+} hours.

EDITORIAL (1)
Text
  ~ Reworded.
    new.md:5 · ${ids[2]}
      The shop smells [-lovely.-] {+wonderful.+}

3 sentences changed: 1 explained by the facts above, 2 hold words that no fact
explains.
`
  )
})

test.each([
  {
    name: 'nothing',
    old: 'Bread is good.',
    new: 'Bread is good.',
    says: ['No change.', 'No sentence changed its words.']
  },
  {
    name: 'layout',
    old: 'Bread is *good*.',
    new: '- Bread is good',
    says: ['No change: the words are the same, only the layout differs.', '1 sentence changed in layout only']
  },
  {
    name: 'words and no fact',
    old: 'Bread costs 2 coins.',
    new: 'Bread costs 3 coins.',
    says: ['A person must look: 1 to review.', '1 sentence changed words and no fact did']
  }
])('why a comparison is quiet: $name', ({ old: before, new: after, says }) => {
  const text = terminalDiff(diffOf(before, after), plain)
  for (const words of says) expect(text).toContain(words)
})

test('what is gone is placed in the old version', () => {
  const text = terminalDiff(diffOf('We bake.\n\nNobody may enter.', 'We bake.'), plain)
  expect(text).toContain('    old.md:3 ')
})

test('colour marks words without brackets, and only when asked for', () => {
  const coloured = terminalDiff(mixed, { width: 80, colour: true })
  expect(coloured).toContain('\u001b[31m\u001b[9mfive\u001b[29m\u001b[39m')
  expect(coloured).not.toContain('[-five-]')
  expect(terminalDiff(mixed, plain)).not.toContain('\u001b')
})

test('what steers a terminal is taken out of words and paths', () => {
  const evil = diffOf('Bread costs 2 coins.', 'Bread \u001b[31mcosts\u0007 3 coins.')
  const text = terminalDiff({ ...evil, to: { ...evil.to, path: 'a\u001b]0;x\u0007.md' } }, plain)
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})

test('sixty changes stay within the width', () => {
  const line = (i: number, coins: number) =>
    `Loaf number ${i} of the long and winding list of loaves costs ${coins} coins each day.`
  const page = (coins: number) => Array.from({ length: 60 }, (_, i) => line(i, coins)).join('\n\n')
  for (const width of [60, 80, 120]) {
    const lines = terminalDiff(diffOf(page(2), page(3)), { width, colour: false }).split('\n')
    expect(Math.max(...lines.map((d) => d.length))).toBeLessThanOrEqual(width)
    expect(lines.length).toBeLessThan(60 * 6)
  }
})
