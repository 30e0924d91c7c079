import { expect, test } from 'vitest'
import type { FactKind } from '../../src/model.ts'
import type { StatedFact } from './facts-in.ts'
import { changesOf, told, type Version } from './told.ts'

const basis = (concept: string, quote: string, more: object = {}): StatedFact => ({
  kind: 'legalBases',
  concept,
  quote,
  ...more
})
/** What rests on bases; a link that is none of a basis stands beside them. */
const based = (concept: string, quote: string, bases: string[], more: object = {}): StatedFact => ({
  kind: 'purposes',
  concept,
  quote,
  about: [
    { kind: 'recipients' as FactKind, concept: 'Affiliate' },
    ...bases.map((name) => ({ kind: 'legalBases' as FactKind, concept: name }))
  ],
  ...more
})
const switched = (told: readonly string[]) => told.filter((each) => each.startsWith('legal-basis-switched'))
const finds = (label: string, now: string, old: string, lines = '1 > 1') => [
  `legal-basis-switched neutral ${lines}: ${label}: now based on ${now} instead of ${old}.`
]

const agreed = 'We send leaflets since you agreed.'
const wanted = 'We send leaflets since we want it.'
const leaflets = (...bases: string[]) => based('Marketing', 'send leaflets', bases)

test.each<{ name: string; old: Version; now: Version; finds: string[] }>([
  {
    name: 'a purpose rests on another basis',
    old: [agreed, leaflets('Consent'), basis('Consent', 'you agreed', { label: 'your consent' })],
    now: [wanted, leaflets('LegitimateInterest'), basis('LegitimateInterest', 'we want it', { label: 'our interest' })],
    finds: finds('Marketing', 'our interest', 'your consent')
  },
  {
    name: 'so do data',
    old: [
      agreed,
      { ...leaflets('Consent'), kind: 'dataCategories', label: 'your address' },
      basis('Consent', 'you agreed')
    ],
    now: [
      wanted,
      { ...leaflets('LegitimateInterest'), kind: 'dataCategories', label: 'your street' },
      basis('LegitimateInterest', 'we want it')
    ],
    finds: finds('Your street', 'LegitimateInterest', 'Consent')
  },
  {
    name: 'a basis that stays is not named',
    old: [
      'We send leaflets by contract since you agreed.',
      leaflets('Contract', 'Consent'),
      basis('Contract', 'by contract'),
      basis('Consent', 'you agreed')
    ],
    now: [
      'We send leaflets by contract since we want it.',
      leaflets('Contract', 'LegitimateInterest'),
      basis('Contract', 'by contract'),
      basis('LegitimateInterest', 'we want it')
    ],
    finds: finds('Marketing', 'LegitimateInterest', 'Consent')
  },
  {
    name: 'of many that go and come all are named',
    old: [
      'We send leaflets by contract since you agreed.',
      leaflets('Contract', 'Consent'),
      basis('Contract', 'by contract'),
      basis('Consent', 'you agreed')
    ],
    now: [
      'We send leaflets by law since we want it.',
      leaflets('LegalObligation', 'LegitimateInterest'),
      basis('LegalObligation', 'by law'),
      basis('LegitimateInterest', 'we want it')
    ],
    finds: finds('Marketing', 'LegalObligation, LegitimateInterest', 'Contract, Consent')
  },
  {
    name: 'a basis that comes beside the old one is no switch',
    old: [agreed, leaflets('Consent'), basis('Consent', 'you agreed')],
    now: [
      'We send leaflets since you agreed or we want it.',
      leaflets('Consent', 'LegitimateInterest'),
      basis('Consent', 'you agreed'),
      basis('LegitimateInterest', 'we want it')
    ],
    finds: []
  },
  {
    name: 'a basis that goes is no switch',
    old: [
      'We send leaflets since you agreed or we want it.',
      leaflets('Consent', 'LegitimateInterest'),
      basis('Consent', 'you agreed'),
      basis('LegitimateInterest', 'we want it')
    ],
    now: [agreed, leaflets('Consent'), basis('Consent', 'you agreed')],
    finds: []
  },
  {
    name: 'what is not done rests on nothing',
    old: [agreed, { ...leaflets('Consent'), polarity: 'denied' }, basis('Consent', 'you agreed')],
    now: [wanted, leaflets('LegitimateInterest'), basis('LegitimateInterest', 'we want it')],
    finds: []
  },
  {
    name: 'a basis that is denied is none',
    old: [agreed, leaflets('Consent'), basis('Consent', 'you agreed', { polarity: 'denied' })],
    now: [wanted, leaflets('LegitimateInterest'), basis('LegitimateInterest', 'we want it')],
    finds: []
  },
  {
    name: 'another purpose of the sentence keeps its basis',
    old: [
      `${agreed} We bake by contract.`,
      leaflets('Consent'),
      based('ServiceProvision', 'bake', ['Contract']),
      basis('Consent', 'you agreed'),
      basis('Contract', 'by contract')
    ],
    now: [
      `${wanted} We bake by contract.`,
      based('ServiceProvision', 'bake', ['Contract']),
      leaflets('LegitimateInterest'),
      basis('LegitimateInterest', 'we want it'),
      basis('Contract', 'by contract')
    ],
    finds: finds('Marketing', 'LegitimateInterest', 'Consent')
  },
  {
    name: 'a purpose stated in two other places did not switch in one',
    old: [`${agreed}\n\nThe oven is hot.`, leaflets('Consent'), basis('Consent', 'you agreed')],
    now: [
      'The oven is hot.\n\nNobody but our own old post office will ever send leaflets, and we want it.',
      leaflets('LegitimateInterest'),
      basis('LegitimateInterest', 'we want it')
    ],
    finds: []
  },
  {
    name: 'a basis stated in a passage that does not name the purpose is not its new basis',
    old: [`${agreed}\n\nWe bake.`, leaflets('Consent'), basis('Consent', 'you agreed')],
    now: [
      'We send leaflets since you may like it.\n\nWe bake. Selling by contract comes first.',
      leaflets('Contract'),
      basis('Contract', 'by contract')
    ],
    finds: []
  },
  {
    name: 'a basis that the passage and another one state',
    old: [`${agreed}\n\nWe bake.`, leaflets('Consent'), basis('Consent', 'you agreed', { also: ['We bake'] })],
    now: [
      `${wanted}\n\nWe bake. All since our interest asks for it.`,
      leaflets('LegitimateInterest'),
      basis('LegitimateInterest', 'we want it', { also: ['our interest asks'] })
    ],
    finds: finds('Marketing', 'LegitimateInterest', 'Consent', '1 > 1')
  }
])('$name', ({ old, now, finds }) => {
  expect(switched(told(old, now))).toEqual(finds)
})

test('an id holds the purpose and the bases that went and came, in no order of the text', () => {
  const id = (purpose: string, [a, b]: string[], [c, d]: string[]) =>
    changesOf(
      [
        'We send leaflets by one or other.',
        based(purpose, 'send leaflets', [a!, b!]),
        basis(a!, 'one'),
        basis(b!, 'other')
      ],
      [
        'We send leaflets by this and that.',
        based(purpose, 'send leaflets', [c!, d!]),
        basis(c!, 'this'),
        basis(d!, 'that')
      ]
    ).find((change) => change.rule === 'legal-basis-switched')!.id
  const first = id('Marketing', ['Consent', 'Contract'], ['LegalObligation', 'LegitimateInterest'])
  expect(id('Marketing', ['Contract', 'Consent'], ['LegalObligation', 'LegitimateInterest'])).toBe(first)
  expect(id('Security', ['Consent', 'Contract'], ['LegalObligation', 'LegitimateInterest'])).not.toBe(first)
  expect(id('Marketing', ['Consent', 'VitalInterest'], ['LegalObligation', 'LegitimateInterest'])).not.toBe(first)
  expect(id('Marketing', ['Consent', 'Contract'], ['LegalObligation', 'VitalInterest'])).not.toBe(first)
})
