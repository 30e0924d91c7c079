import { expect, test } from 'vitest'
import type { FactKind } from '../../src/model.ts'
import type { StatedFact } from './facts-in.ts'
import { changesOf, type Version } from './told.ts'

const fact = (kind: FactKind, concept: string, quote: string, more: object = {}): StatedFact => ({
  kind,
  concept,
  quote,
  ...more
})
const mill = (more: object = {}) => fact('recipients', 'Mill', 'the mill', more)
const period = (quote: string, duration: string) =>
  fact('retentionPeriods', 'FixedDuration', quote, { duration, event: null })

/** What a change of facts leaves to be told of the words beside it. */
test.each<{ name: string; old: Version; now: Version; finds: string[] }>([
  {
    name: 'words that hold the evidence',
    old: ['Ann sees your bread each day.'],
    now: ['Ann and the mill see your bread each day.', mill()],
    finds: ['recipient-added']
  },
  {
    name: 'a number elsewhere in the sentence',
    old: ['Ann sees your bread for 3 days.'],
    now: ['Ann and the mill see your bread for 9 days.', mill()],
    finds: ['recipient-added', 'passage-changed “3” became “9”']
  },
  {
    name: 'a limit that came in the same words',
    old: ['Ann sees your bread each day.'],
    now: ['Ann and only the mill see your bread each day.', mill()],
    finds: ['recipient-added', 'negation-added “sees” became “and only the mill see”']
  },
  {
    name: 'a number that came in the same words',
    old: ['Ann sees your bread each day.'],
    now: ['Ann and 5 of the mill see your bread each day.', mill()],
    finds: ['recipient-added', 'passage-changed “sees” became “and 5 of the mill see”']
  },
  {
    name: 'a modal verb that came in the same words',
    old: ['Ann sees your bread each day.'],
    now: ['Ann and should the mill see your bread each day.', mill()],
    finds: ['recipient-added', 'passage-changed “sees” became “and should the mill see”']
  },
  {
    name: 'a limit that the evidence holds',
    old: ['Ann sees your bread each day.'],
    now: ['Ann and only the mill see your bread each day.', { ...mill(), quote: 'only the mill' }],
    finds: ['recipient-added']
  },
  {
    name: 'a limit that stands on both sides',
    old: ['Only Ann and Ben, who only bakes, see your bread each day.', fact('recipients', 'Ben', 'Ben')],
    now: ['Only Ann and the mill, which only bakes, see your bread each day.', mill()],
    finds: ['recipient-removed', 'recipient-added']
  },
  {
    name: 'a not that makes the denial which is told',
    old: ['The mill sees your bread each day.', { ...mill(), quote: 'mill' }],
    now: ['The mill does not see your bread each day.', { ...mill(), quote: 'mill', polarity: 'denied' }],
    finds: ['practice-ruled-out']
  },
  {
    name: 'a number beside the not that makes the denial',
    old: ['The mill sees your bread each day.', { ...mill(), quote: 'mill' }],
    now: ['The mill does not for 9 days see your bread each day.', { ...mill(), quote: 'mill', polarity: 'denied' }],
    finds: ['practice-ruled-out', 'negation-added “sees” became “does not for 9 days see”']
  },
  {
    name: 'a new sentence with a number, told by the fact that it states',
    old: ['We bake.'],
    now: ['We bake. For 9 days the mill must see your bread.', mill()],
    finds: ['recipient-added']
  },
  {
    name: 'a new sentence with a limit',
    old: ['We bake.'],
    now: ['We bake. Never on Sundays the mill sees your bread.', mill()],
    finds: ['recipient-added', 'passage-added “Never on Sundays the mill sees your bread” came']
  },
  {
    name: 'an old sentence with a limit',
    old: ['We bake. Never on Sundays the mill sees your bread.', mill()],
    now: ['We bake.'],
    finds: ['recipient-removed', 'passage-removed “Never on Sundays the mill sees your bread” went']
  },
  {
    name: 'a new sentence with a denial that is told',
    old: ['We bake.'],
    now: ['We bake. Never on Sundays the mill sees your bread.', mill({ polarity: 'denied' })],
    finds: ['denial-added']
  },
  {
    name: 'the words that a period turned on, though its evidence stands beside them',
    old: ['We keep your bread for 3 nights and days.', period('your bread', 'P3D')],
    now: ['We keep your bread for 9 nights and days.', period('your bread', 'P9D')],
    finds: ['retention-lengthened', 'passage-changed “3” became “9”']
  },
  {
    name: 'idle words beside a change of facts',
    old: ['Ann may see the bread each day.'],
    now: ['Ann and the mill may see your bread each day.', mill()],
    finds: ['recipient-added']
  },
  {
    name: 'a new sentence on scope beside the party that it names',
    old: ['We bake.'],
    now: ['We bake. End users are for the mill to see.', mill()],
    finds: ['recipient-added', 'wording-added “End users are for the mill to see” came']
  },
  {
    name: 'a new sentence on children beside the term that it states',
    old: ['We bake.'],
    now: [
      'We bake. Children under 13 bake with us too.',
      fact('children', 'MinimumAge', 'under 13', { minimumAge: 13 })
    ],
    finds: ['age-limit-added']
  },
  {
    name: 'two parties of one sentence',
    old: ['We bake.'],
    now: ['We bake. The salt and the mill see your bread.', mill(), fact('recipients', 'Salt', 'The salt')],
    finds: ['recipient-added', 'recipient-added']
  }
])('$name', ({ old, now, finds }) => {
  const told = changesOf(old, now).map(({ rule, summary, from, to }) => {
    const isText = [from, to].some((side) => side !== null && 'quote' in side)
    return isText ? `${rule} ${summary.replace(/^[^:]*: /, '').replace(/\.$/, '')}` : rule
  })
  expect(told.sort()).toEqual([...finds].sort())
})
