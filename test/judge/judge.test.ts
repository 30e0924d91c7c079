import { expect, test } from 'vitest'
import type { Finding } from '../../src/compare/finding.ts'
import { atLeast, type FailOn } from '../../src/judge/at-least.ts'
import { judge, verdictOf } from '../../src/judge/judge.ts'
import { lawLink } from '../../src/judge/law-links.ts'
import type { AnyFact, Change, Severity, Verdict } from '../../src/model.ts'

const finding: Finding = {
  rule: 'purpose-added',
  kind: 'purposes',
  concept: 'Security',
  from: null,
  to: null,
  slots: { label: 'baking' },
  values: ['a'],
  oldLines: [],
  newLines: [3, 4],
  groups: []
}

/** A fact that rests on these. */
const fact = (...about: { kind: string; concept: string }[]) =>
  ({ label: 'x', about, evidence: [] }) as unknown as AnyFact
const consent = { kind: 'legalBases', concept: 'Consent' }
const passage = { line: 1, column: 1, endLine: 1, endColumn: 2, section: [], quote: 'x' }

test.each<[string, boolean, Partial<Finding>]>([
  ['a purpose like any other', false, {}],
  ['a purpose that rests on consent', true, { to: fact(consent) }],
  ['a purpose that rested on consent, and is gone', true, { from: fact(consent) }],
  ['a purpose that no longer rests on consent', false, { from: fact(consent), to: fact() }],
  [
    'a purpose that rests on consent among other bases',
    true,
    { to: fact({ ...consent, concept: 'Contract' }, consent) }
  ],
  ['a purpose that is about another thing named consent', false, { to: fact({ kind: 'rights', concept: 'Consent' }) }],
  ['a purpose that rests on a contract', false, { to: fact({ kind: 'legalBases', concept: 'Contract' }) }],
  ['a passage', false, { to: passage }],
  ['a use that people did not expect', true, { concept: 'ModelTraining' }],
  ['data that used to be ruled out, of a special category', true, { rule: 'denial-dropped', concept: 'Health' }],
  ['data of a special category', true, { rule: 'data-category-added', concept: 'Health' }],
  ['data like any other, though they rest on consent', false, { rule: 'data-category-added', to: fact(consent) }],
  ['data of no known concept', false, { rule: 'data-category-added', concept: null }],
  ['consent as the basis in the place of another', true, { rule: 'legal-basis-switched', concept: 'Consent' }],
  ['consent as a basis that is new', true, { rule: 'legal-basis-added', concept: 'Consent' }],
  ['a contract as a basis that is new', false, { rule: 'legal-basis-added', concept: 'Contract' }],
  ['consent as a ground that is gone', false, { rule: 'legal-basis-removed', concept: 'Consent' }],
  ['consent as a new ground for sending data abroad', true, { rule: 'transfer-mechanism-added', concept: 'Consent' }],
  ['consent in the place of another such ground', true, { rule: 'transfer-mechanism-replaced', concept: 'Consent' }],
  [
    'clauses as a new ground for it',
    false,
    { rule: 'transfer-mechanism-added', concept: 'StandardContractualClauses' }
  ],
  ['another basis', false, { rule: 'legal-basis-switched', concept: 'Contract' }],
  ['a basis that no concept stands for', false, { rule: 'legal-basis-switched', concept: null }],
  ['what narrows needs none', false, { rule: 'purpose-removed', concept: 'ModelTraining', from: fact(consent) }]
])('%s: consent is needed: %s', (_, needed, part) => {
  const change = judge({ ...finding, ...part })
  expect(change?.needsConsent).toBe(needed)
  expect(change?.basis.includes('GDPR recital 32; EDPB Guidelines 05/2020 §86')).toBe(needed)
})

test('a finding becomes a change that holds all that the finding tells', () => {
  const [from, to] = [fact(), fact()]
  expect(judge({ ...finding, from, to, oldLines: [1, 2] })).toEqual({
    id: 'c-4d0c14735744',
    rule: 'purpose-added',
    op: 'added',
    kind: 'purposes',
    concept: 'Security',
    severity: 'substantial',
    direction: 'broadens',
    basis: expect.arrayContaining([expect.stringContaining('GDPR')]),
    needsConsent: false,
    summary: 'A new purpose: baking.',
    from,
    to,
    oldLines: [1, 2],
    newLines: [3, 4]
  })
})

test('the id hangs on rule, kind, concept and values, each', () => {
  const ids = [
    {},
    { rule: 'purpose-removed' },
    { kind: 'rights' as const },
    { concept: 'X' },
    { values: ['b'] },
    { values: [] }
  ]
  expect(new Set(ids.map((part) => judge({ ...finding, ...part })?.id)).size).toBe(ids.length)
})

test('the finding tells the direction where the rule has none, and not where it has one', () => {
  const direction = (rule: string, told?: 'narrows') => judge({ ...finding, rule, direction: told })?.direction
  expect([
    direction('passage-changed'),
    direction('passage-changed', 'narrows'),
    direction('purpose-added', 'narrows')
  ]).toEqual(['neutral', 'narrows', 'broadens'])
})

test('a rule that is not in the table is a fault of the program, named', () => {
  expect(() => judge({ ...finding, rule: 'no-such-rule' })).toThrow(
    'Unexpected rule `no-such-rule`, expected one of the table'
  )
})

test.each<[Severity[], Verdict]>([
  [['editorial', 'substantial', 'review'], 'substantial'],
  [['editorial', 'review'], 'review'],
  [['editorial'], 'editorial'],
  [[], 'none']
])('changes that are %j make the verdict %s', (severities, verdict) => {
  expect(verdictOf(severities.map((severity) => ({ severity }) as Change))).toBe(verdict)
})

test.each<[FailOn, Verdict[]]>([
  ['substantial', ['substantial']],
  ['review', ['substantial', 'review']],
  ['editorial', ['substantial', 'review', 'editorial']],
  ['never', []]
])('at or above %s: %j', (least, verdicts) => {
  const all: Verdict[] = ['substantial', 'review', 'editorial', 'none']
  expect(all.filter((verdict) => atLeast(verdict, least))).toEqual(verdicts)
})

test.each([
  [['WP260 rev.01 §29', 'GDPR Art. 13'], 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  [['WP260 rev.01 §29'], 'https://ec.europa.eu/newsroom/article29/items/622227'],
  [['Something about GDPR'], undefined],
  [[], undefined]
])('the address of %j is %s', (basis, address) => {
  expect(lawLink(basis)).toBe(address)
})
