import { expect, test } from 'vitest'
import type { StatedFact } from './facts-in.ts'
import { changesOf, told, type Version } from './told.ts'

const ground = (concept: string, quote: string, more: object = {}): StatedFact => ({
  kind: 'transfers',
  concept,
  quote,
  ...more
})
const to = (quote: string, places: string[], more: object = {}) => ground('Destination', quote, { places, ...more })

const frame = 'We bake.'
const clauses = ground('StandardContractualClauses', 'standard clauses')
const shield = ground('PrivacyShield', 'the shield')

test.each<{ name: string; old: Version; now: Version; finds: string[] }>([
  {
    name: 'one ground for another in one sentence',
    old: ['Flour abroad is under the shield.', { ...shield, label: 'Privacy Shield' }],
    now: ['Flour abroad is under standard clauses.', { ...clauses, label: 'model clauses' }],
    finds: [
      'transfer-mechanism-replaced neutral 1 > 1: Data are sent abroad on another ground: model clauses instead of Privacy Shield.'
    ]
  },
  {
    name: 'one ground here, another there',
    old: ['Flour abroad is under the shield.\n\nWe bake.', shield],
    now: ['We bake.\n\nWhatever crosses the sea by ship or by plane has standard clauses with it.', clauses],
    finds: [
      'transfer-mechanism-removed neutral 1 > none: A ground for sending data abroad that is no longer named: PrivacyShield.',
      'transfer-mechanism-added neutral none > 3: A new ground for sending data abroad: StandardContractualClauses.'
    ]
  },
  {
    name: 'one ground for two',
    old: ['Flour abroad is under the shield.', shield],
    now: [
      'Flour abroad is under standard clauses or binding rules.',
      clauses,
      ground('BindingCorporateRules', 'binding')
    ],
    finds: [
      'transfer-mechanism-replaced neutral 1 > 1: Data are sent abroad on another ground: StandardContractualClauses instead of PrivacyShield.',
      'transfer-mechanism-added neutral 1 > 1: A new ground for sending data abroad: BindingCorporateRules.'
    ]
  },
  {
    name: 'two grounds for one',
    old: ['Flour abroad is under the shield or binding rules.', shield, ground('BindingCorporateRules', 'binding')],
    now: ['Flour abroad is under standard clauses.', clauses],
    finds: [
      'transfer-mechanism-replaced neutral 1 > 1: Data are sent abroad on another ground: StandardContractualClauses instead of PrivacyShield.',
      'transfer-mechanism-removed neutral 1 > 1: A ground for sending data abroad that is no longer named: BindingCorporateRules.'
    ]
  },
  {
    name: 'a ground that one of two sentences gave up',
    old: [
      'Salt abroad is under the shield.\n\nFlour abroad is under that shield.',
      { ...shield, also: ['that shield'] }
    ],
    now: ['Nothing else.\n\nFlour abroad is under standard clauses.', clauses],
    finds: [
      'transfer-mechanism-replaced neutral 1 > 3: Data are sent abroad on another ground: StandardContractualClauses instead of PrivacyShield.'
    ]
  },
  {
    name: 'a ground that stays',
    old: ['Flour may go abroad under standard clauses.', clauses],
    now: ['Flour will go abroad under standard clauses.', clauses],
    finds: []
  },
  {
    name: 'a ground that was denied',
    old: ['Flour abroad is not under standard clauses.', { ...clauses, polarity: 'denied' }],
    now: ['Flour abroad is now under standard clauses.', clauses],
    finds: ['transfer-mechanism-added neutral 1 > 1: A new ground for sending data abroad: StandardContractualClauses.']
  },
  {
    name: 'a ground that is denied comes as no ground',
    old: [frame],
    now: [`${frame} Flour abroad is not under standard clauses.`, { ...clauses, polarity: 'denied' }],
    finds: []
  },
  {
    name: 'a ground read in one version only, in words that both hold',
    old: ['Flour abroad is under standard clauses.\n\nIt is warm.'],
    now: ['Flour abroad is under standard clauses.\n\nIt is cold.', clauses],
    finds: []
  },
  {
    name: 'a ground read in the old version only, in words that both hold',
    old: ['Flour abroad is under standard clauses.\n\nIt is warm.', clauses],
    now: ['Flour abroad is under standard clauses.\n\nIt is cold.'],
    finds: []
  },
  {
    name: 'more places',
    old: ['Flour goes to Peru.', to('Peru', ['Peru'])],
    now: ['Flour goes to Peru, Chile and Fiji.', to('Peru, Chile and Fiji', ['Peru', 'Chile', 'Fiji'])],
    finds: ['destination-added broadens 1 > 1: Data newly go to these places: Chile, Fiji.']
  },
  {
    name: 'fewer places',
    old: ['Flour goes to Peru, Chile and Fiji.', to('Peru, Chile and Fiji', ['Peru', 'Chile', 'Fiji'])],
    now: ['Flour goes to Peru.', to('Peru', ['Peru'])],
    finds: ['destination-removed narrows 1 > 1: Places that data no longer go to: Chile, Fiji.']
  },
  {
    name: 'another place',
    old: ['Flour goes to Peru.', to('Peru', ['Peru'])],
    now: ['Flour goes to Chile.', to('Chile', ['Chile'])],
    finds: [
      'destination-removed narrows 1 > 1: Places that data no longer go to: Peru.',
      'destination-added broadens 1 > 1: Data newly go to these places: Chile.'
    ]
  },
  {
    name: 'a place that another sentence names already',
    old: ['Flour goes to Peru.\n\nSalt stays.', to('to Peru', ['Peru'])],
    now: ['Flour goes to Peru.\n\nSalt reaches Peru.', to('to Peru', ['Peru']), to('reaches Peru', ['Peru'])],
    finds: []
  },
  {
    name: 'a place that one of two sentences leaves out',
    old: ['Flour goes to Peru.\n\nSalt reaches Peru.', to('to Peru', ['Peru']), to('reaches Peru', ['Peru'])],
    now: ['Flour goes to Peru.\n\nSalt stays.', to('to Peru', ['Peru'])],
    finds: []
  },
  {
    name: 'a place where data are said not to go',
    old: ['Flour goes to Peru.', to('Peru', ['Peru'])],
    now: ['Flour never goes to Peru.', to('Peru', ['Peru'], { polarity: 'denied' })],
    finds: ['destination-removed narrows 1 > 1: Places that data no longer go to: Peru.']
  },
  {
    name: 'a place where data were said not to go',
    old: ['Flour never goes to Peru.', to('Peru', ['Peru'], { polarity: 'denied' })],
    now: ['Flour goes to Peru.', to('Peru', ['Peru'])],
    finds: ['destination-added broadens 1 > 1: Data newly go to these places: Peru.']
  },
  {
    name: 'abroad, without a place',
    old: [frame],
    now: [`${frame} Flour goes abroad.`, ground('Destination', 'goes abroad')],
    finds: []
  },
  {
    name: 'a place, where none was named',
    old: ['Flour goes abroad.', ground('Destination', 'goes abroad')],
    now: ['Flour goes to Peru.', to('goes to Peru', ['Peru'])],
    finds: ['destination-added broadens 1 > 1: Data newly go to these places: Peru.']
  },
  {
    name: 'no place any more',
    old: ['Flour goes to Peru.', to('goes to Peru', ['Peru'])],
    now: ['Flour goes abroad.', ground('Destination', 'goes abroad')],
    finds: ['destination-removed narrows 1 > 1: Places that data no longer go to: Peru.']
  },
  {
    name: 'a ground that names places too adds none',
    old: [frame],
    now: [`${frame} Flour is under standard clauses in Peru.`, { ...clauses, places: ['Peru'] }],
    finds: [
      'transfer-mechanism-added neutral none > 1: A new ground for sending data abroad: StandardContractualClauses.'
    ]
  },
  {
    name: 'a place read in one version only, in words that both hold',
    old: ['Flour goes to Peru.\n\nIt is warm.'],
    now: ['Flour goes to Peru.\n\nIt is cold.', to('Peru', ['Peru'])],
    finds: []
  },
  {
    name: 'a place read in the old version only, in words that both hold',
    old: ['Flour goes to Peru.\n\nIt is warm.', to('Peru', ['Peru'])],
    now: ['Flour goes to Peru.\n\nIt is cold.'],
    finds: []
  }
])('$name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

test('ids tell places apart, whatever their order in the text', () => {
  const id = (...places: string[]) =>
    changesOf([frame], [`${frame} Flour goes to ${places.join(' and ')}.`, to('goes to', places)])[0]!.id
  expect(id('Peru', 'Chile')).toBe(id('Chile', 'Peru'))
  expect(id('Peru', 'Chile')).not.toBe(id('Peru'))
})
