import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { parsePolicy, type ReadPolicy } from '../../src/extract/parse-policy.ts'
import { rules } from '../../src/judge/rules.ts'
import type { Change, Hunk, PolicyDiff } from '../../src/model.ts'

/** Sections of a policy, each with sentences that state facts, and variants that state others. */
const sections = [
  {
    title: 'What we collect',
    sentences: [
      [
        'We collect your name and your email address when you open an account.',
        'We collect your name when you open an account.'
      ],
      ['We also collect your telephone number.', 'We also collect your date of birth.'],
      ['We may record your location.', 'We will record your location.', 'We do not record your location.'],
      ['Northlight Kilns fires clay for potters.', 'Northlight Kilns fires clay for potters and schools.']
    ]
  },
  {
    title: 'Why we use your data',
    sentences: [
      ['We use your data to provide our services.', 'We use your data to provide our services and to prevent fraud.'],
      [
        'We use your email address to send you a newsletter.',
        'We never use your email address to send you a newsletter.'
      ]
    ]
  },
  {
    title: 'Who receives your data',
    sentences: [
      ['We share your data with payment providers.', 'We share your data with payment providers and credit agencies.'],
      ['We do not sell your personal data.', 'We sell your personal data to advertisers.']
    ]
  },
  {
    title: 'How long we keep your data',
    sentences: [
      ['We keep invoices for 7 years.', 'We keep invoices for 10 years.', 'We keep invoices for 5 years.'],
      [
        'We delete your account data 30 days after you close your account.',
        'We delete your account data 90 days after you close your account.'
      ]
    ]
  },
  {
    title: 'Your rights',
    sentences: [
      ['You have the right to access your data.', 'You have the right to access and to erase your data.'],
      ['We answer your request within one month.', 'We answer your request within two months.']
    ]
  }
] as const

/** For each sentence: which of its variants stands there, or null where it is left out; and where it stands. */
type Shape = { variants: (number | null)[][]; flips: boolean[] }

function page({ variants, flips }: Shape): string {
  const parts = sections.map(({ title, sentences }, at) => {
    const chosen = sentences.flatMap((texts, i) => {
      const variant = variants[at]?.[i]
      return variant === null || variant === undefined ? [] : [texts[variant % texts.length]!]
    })
    return `## ${title}\n\n${(flips[at] ? chosen.toReversed() : chosen).join('\n\n')}`
  })
  return `# Privacy policy\n\n${parts.join('\n\n')}\n`
}

const read = (text: string): ReadPolicy => parsePolicy(new VFile({ path: 'policy.md', value: text }))
const diff = (old: string, now: string) => comparePolicies(read(old), read(now))

const variant = fc.option(fc.nat(2), { freq: 5 })
const variants = fc.tuple(
  ...sections.map(({ sentences }) => fc.array(variant, { minLength: sentences.length, maxLength: sentences.length }))
)
const shape = fc.record({ variants, flips: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }) })
const edit = fc.record({ section: fc.nat(4), sentence: fc.nat(3), variant })
const few = fc.array(edit, { minLength: 1, maxLength: 3 })

/** The same page with a few sentences in other words, gone or come. */
function edited(from: Shape, edits: readonly { section: number; sentence: number; variant: number | null }[]): Shape {
  const variants = from.variants.map((each) => [...each])
  for (const { section, sentence, variant } of edits) variants[section]![sentence % variants[section]!.length] = variant
  return { ...from, variants }
}

const settings = { numRuns: 100, seed: 20200501, interruptAfterTimeLimit: 15_000 }

const mirrors = new Map(rules.map((rule) => [rule.id, typeof rule.mirror === 'string' ? rule.mirror : rule.id]))
const swapped = { broadens: 'narrows', narrows: 'broadens', neutral: 'neutral' } as const
const told = (changes: readonly Change[]) =>
  changes.map((d) => [d.rule, d.kind, d.concept, d.severity, d.direction, d.oldLines, d.newLines].join(' ')).sort()

test('with facts: swapped versions give the mirrored changes, and a version differs from itself in nothing', () => {
  fc.assert(
    fc.property(shape, shape, (a, b) => {
      const [old, now] = [page(a), page(b)]
      const back = diff(now, old).changes.map((change) => ({
        ...change,
        rule: mirrors.get(change.rule)!,
        direction: swapped[change.direction],
        oldLines: change.newLines,
        newLines: change.oldLines
      }))
      expect(told(back)).toEqual(told(diff(old, now).changes))
      expect(diff(old, old).changes).toEqual([])
    }),
    settings
  )
})

const isMove = ({ op }: Hunk) => op === 'moved'
const quotes = (found: PolicyDiff, side: 'old' | 'new') =>
  new Set(found.text.hunks.filter((hunk) => !isMove(hunk)).flatMap((hunk) => hunk[side].map((each) => each.quote)))

/** What a change of facts is about; a change of text is about its words, which its hunk holds. */
const subject = ({ kind, concept }: Change) => `${kind} ${concept}`

test('a chain: what two steps leave alone, both together leave alone', () => {
  fc.assert(
    fc.property(shape, few, few, (a, one, other) => {
      const b = edited(a, one)
      const [first, second, third] = [page(a), page(b), page(edited(b, other))]
      const whole = diff(first, third)
      const steps = [diff(first, second), diff(second, third)]
      for (const side of ['old', 'new'] as const) {
        const known = steps.flatMap((step) => [...quotes(step, side)])
        expect([...quotes(whole, side)].filter((quote) => !known.includes(quote))).toEqual([])
      }
      const subjects = new Set(steps.flatMap((step) => step.changes.map(subject)))
      const facts = whole.changes.filter((change) => change.concept !== null)
      expect(facts.filter((change) => !subjects.has(subject(change))).map((change) => change.summary)).toEqual([])
    }),
    settings
  )
})
