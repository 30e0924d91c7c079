import { expect, test } from 'vitest'
import type { FactKind } from '../../src/model.ts'
import type { StatedFact } from './facts-in.ts'
import { changesOf, told, type Version } from './told.ts'

const fact = (kind: FactKind, concept: string, quote: string, more: object = {}): StatedFact => ({
  kind,
  concept,
  quote,
  ...more
})
const health = (quote: string, more: object = {}) => fact('dataCategories', 'Health', quote, more)
const sale = (quote: string, more: object = {}) => fact('purposes', 'SellData', quote, more)
const copy = (quote: string, more: object = {}) => fact('rights', 'Portability', quote, more)
const denied = { polarity: 'denied' as const }
const frame = 'We bake.'

test.each<{ name: string; old: Version; now: Version; finds: string[] }>([
  {
    name: 'named once more',
    old: ['We note your weight.', health('your weight')],
    now: ['We note your weight.\n\nWe ask for weights.', health('your weight', { also: ['weights'] })],
    finds: []
  },
  {
    name: 'named once less',
    old: ['We note your weight.\n\nWe ask for weights.', health('your weight', { also: ['weights'] })],
    now: ['We note your weight.', health('your weight')],
    finds: []
  },
  {
    name: 'no longer denied, though still denied elsewhere',
    old: ['We never sell.\n\nWe sell nothing.', sale('sell', { ...denied, also: ['sell nothing'] })],
    now: ['We never sell.', sale('sell', denied)],
    finds: []
  },
  {
    name: 'denied once more',
    old: ['We never sell.', sale('sell', denied)],
    now: ['We never sell.\n\nWe sell nothing.', sale('sell', { ...denied, also: ['sell nothing'] })],
    finds: []
  },
  {
    name: 'done, and denied for some',
    old: ['We sell.', sale('sell')],
    now: ['We sell. Of guests we sell no names.', sale('sell'), sale('Of guests we sell', denied)],
    finds: ['denial-added narrows none > 1: Newly ruled out: SellData.']
  },
  {
    name: 'done, and no longer denied for some',
    old: ['We sell. Of guests we sell no names.', sale('sell'), sale('Of guests we sell', denied)],
    now: ['We sell.', sale('sell')],
    finds: ['denial-dropped broadens 1 > none: No longer ruled out: SellData.']
  },
  {
    name: 'newly ruled out',
    old: [frame],
    now: [`${frame} We never sell.`, sale('sell', denied)],
    finds: ['denial-added narrows none > 1: Newly ruled out: SellData.']
  },
  {
    name: 'no longer ruled out',
    old: [`${frame} We never sell.`, sale('sell', denied)],
    now: [frame],
    finds: ['denial-dropped broadens 1 > none: No longer ruled out: SellData.']
  },
  {
    name: 'done, now ruled out',
    old: ['We sell.', sale('sell')],
    now: ['We never sell.', sale('never sell', denied)],
    finds: ['practice-ruled-out narrows 1 > 1: Done before, now ruled out: SellData.']
  },
  {
    name: 'refused, now offered',
    old: ['You never get a copy.', copy('never get a copy', denied)],
    now: ['You get a copy.', copy('get a copy')],
    finds: ['refusal-reversed narrows 1 > 1: Refused before, now offered: Portability.']
  },
  {
    name: 'no longer refused',
    old: [`${frame} You never get a copy.`, copy('a copy', denied)],
    now: [frame],
    finds: ['refusal-dropped narrows 1 > none: No longer refused: Portability.']
  },
  {
    name: 'ruled out in words that both versions hold, and done in words that came',
    old: ['We never sell.', sale('sell', denied)],
    now: ['We never sell. We sell to the mill.', sale('sell to the mill'), sale('never sell', denied)],
    finds: ['purpose-added broadens none > 1: A new purpose: SellData.']
  },
  {
    name: 'read in the new version only, in words that both hold',
    old: ['We note your weight.\n\nIt is warm.'],
    now: ['We note your weight.\n\nIt is cold.', health('your weight')],
    finds: []
  },
  {
    name: 'read in the old version only, in words that both hold',
    old: ['We note your weight.\n\nIt is warm.', health('your weight')],
    now: ['We note your weight.\n\nIt is cold.'],
    finds: []
  },
  {
    name: 'named in two passages that came: the lines of the first',
    old: [frame],
    now: [`${frame}\n\nWe note your weight.\n\nWe ask for weights.`, health('your weight', { also: ['weights'] })],
    finds: ['data-category-added broadens none > 3: Data newly named: Health.']
  },
  {
    name: 'named twice in one passage that came: all its lines',
    old: [frame],
    now: [
      `${frame}\n\nWe note your weight and\nbeside it other weights.`,
      health('your weight', { also: ['weights'] })
    ],
    finds: ['data-category-added broadens none > 3-4: Data newly named: Health.']
  },
  {
    name: 'named in a sentence that both versions hold: its lines there too',
    old: ['It is warm.\n\nIt is dry.\n\nWe note your name\nand your street each day.'],
    now: ['It is warm.\n\nWe note your name\nand your street and weight each day.', health('weight')],
    finds: ['data-category-added broadens 5-6 > 4: Data newly named: Health.']
  },
  {
    name: 'gone from a sentence that both versions hold: its lines there too',
    old: ['It is warm.\n\nWe note your name\nand your street and weight each day.', health('weight')],
    now: ['It is warm.\n\nIt is dry.\n\nWe note your name\nand your street each day.'],
    finds: ['data-category-removed narrows 4 > 5-6: Data no longer named: Health.']
  },
  {
    name: 'our legitimate interest is a basis, and no interest of its own',
    old: [`${frame} It is our legitimate interest.`, ...both('legitimate interest', 'legitimate interest')],
    now: [frame],
    finds: ['legal-basis-removed narrows 1 > none: A legal basis that is no longer relied on: LegitimateInterest.']
  },
  {
    name: 'an interest in another passage than the basis is told',
    old: [frame],
    now: [
      `${frame}\n\nIt is our legitimate interest.\n\nA safe shop is in our interest.`,
      ...both('legitimate interest', 'A safe shop')
    ],
    finds: [
      'legal-basis-added broadens none > 3: A new legal basis: LegitimateInterest.',
      'legitimate-interest-added broadens none > 5: A new legitimate interest: LegitimateInterest.'
    ]
  },
  {
    name: 'an interest in the passage of the basis and in another one is told',
    old: [frame],
    now: [
      `${frame}\n\nIt is our legitimate interest.\n\nA safe shop is in our interest.`,
      fact('legalBases', 'LegitimateInterest', 'legitimate interest'),
      fact('legitimateInterests', 'LegitimateInterest', 'legitimate interest', { also: ['A safe shop'] })
    ],
    finds: [
      'legal-basis-added broadens none > 3: A new legal basis: LegitimateInterest.',
      'legitimate-interest-added broadens none > 3: A new legitimate interest: LegitimateInterest.'
    ]
  },
  {
    name: 'another basis in the passage of the interest',
    old: [frame],
    now: [
      `${frame} Our legitimate interest or a contract.`,
      fact('legalBases', 'Contract', 'contract'),
      fact('legitimateInterests', 'LegitimateInterest', 'legitimate interest')
    ],
    finds: [
      'legal-basis-added broadens none > 1: A new legal basis: Contract.',
      'legitimate-interest-added broadens none > 1: A new legitimate interest: LegitimateInterest.'
    ]
  },
  {
    name: 'an interest that has a name, in the passage of the basis',
    old: [frame],
    now: [
      `${frame} A safe shop is our legitimate interest.`,
      fact('legalBases', 'LegitimateInterest', 'legitimate interest'),
      fact('legitimateInterests', 'Security', 'A safe shop')
    ],
    finds: [
      'legal-basis-added broadens none > 1: A new legal basis: LegitimateInterest.',
      'legitimate-interest-added broadens none > 1: A new legitimate interest: Security.'
    ]
  },
  {
    name: 'the basis went where the interest came',
    old: ['It rests on our legitimate interest.', fact('legalBases', 'LegitimateInterest', 'legitimate interest')],
    now: ['It rests on our very own interest.', fact('legitimateInterests', 'LegitimateInterest', 'very own interest')],
    finds: [
      'legal-basis-removed narrows 1 > 1: A legal basis that is no longer relied on: LegitimateInterest.',
      'legitimate-interest-added broadens 1 > 1: A new legitimate interest: LegitimateInterest.'
    ]
  }
])('$name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

/** 'Our legitimate interest', read as a basis and as an interest. */
function both(basis: string, interest: string): StatedFact[] {
  return [fact('legalBases', 'LegitimateInterest', basis), fact('legitimateInterests', 'LegitimateInterest', interest)]
}

test('a statement read twice on one line is told once, and explains both of its sentences', () => {
  const goes = (quote: string) => fact('transfers', 'Destination', quote, { places: ['Peru'] })
  const now: Version = [
    `${frame}\n\nFlour goes to Peru. Salt goes to Peru.`,
    goes('Flour goes to Peru'),
    goes('Salt goes to Peru')
  ]
  const changes = changesOf([frame], now)
  expect(changes.map((d) => d.summary)).toEqual(['Data newly go to these places: Peru.'])
  expect(told([frame], [now[0].replace('. Salt', '.\n\nSalt'), ...(now.slice(1) as StatedFact[])])).toEqual([
    'destination-added broadens none > 3: Data newly go to these places: Peru.',
    'destination-added broadens none > 5: Data newly go to these places: Peru.'
  ])
})
