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
    name: 'words that stand in other lines of each version',
    old: ['It is warm.\n\nAnn sees your bread each day for 3 nights.'],
    now: ['Ann and the mill see your bread each day for 9 nights.\n\nIt is warm.', mill()],
    finds: ['recipient-added', 'passage-changed “3” became “9”']
  },
  {
    name: 'words that went from another line',
    old: ['It is warm.\n\nAnn and 5 of the mill see your bread each day.', mill({ quote: '5 of the mill' })],
    now: ['It is warm.\n\n\n\nAnn and Ben see your bread each day.'],
    finds: ['recipient-removed']
  },
  {
    name: 'the longest words beside evidence that stayed, and not a number before them',
    old: ['For 3 days the mill sees your bread.', { ...mill(), quote: 'mill' }],
    now: ['For 9 days the mill does not ever see your bread.', { ...mill(), quote: 'mill', polarity: 'denied' }],
    finds: ['practice-ruled-out', 'passage-changed “3” became “9”']
  },
  {
    name: 'the longest words beside evidence that stayed, and not a number behind them',
    old: ['The mill sees your bread for 3 days.', { ...mill(), quote: 'mill' }],
    now: ['The mill does not ever see your bread for 9 days.', { ...mill(), quote: 'mill', polarity: 'denied' }],
    finds: ['practice-ruled-out', 'passage-changed “3” became “9”']
  },
  {
    name: 'evidence in another sentence explains nothing here',
    old: ['We bake.\n\nAnn sees your bread for 3 days.'],
    now: ['We bake. Then comes the mill.\n\nAnn sees your bread for 9 days.', mill()],
    finds: ['recipient-added', 'passage-changed “3” became “9”']
  },
  {
    name: 'a hedge, and a limit that came beside it',
    old: ['Bakers sing at night.'],
    now: ['Bakers may sing only at night.'],
    finds: ['hedge-added “may” came', 'negation-added “only” came']
  },
  {
    name: 'a hedge that went, and a limit that went beside it',
    old: ['Bakers may sing only at night.'],
    now: ['Bakers sing at night.'],
    finds: ['hedge-dropped “may” went', 'negation-dropped “only” went']
  },
  {
    name: 'a duty, and a number beside it',
    old: ['Bakers may sing for 3 hours.'],
    now: ['Bakers must sing for 9 hours.'],
    finds: ['wish-became-duty “may” became “must”', 'passage-changed “3” became “9”']
  },
  {
    name: 'a hedge in the words of a party',
    old: ['Ann sees your bread each day.'],
    now: ['Ann sees and may the mill your bread each day.', mill()],
    finds: ['recipient-added', 'passage-changed “and may the mill” came']
  },
  {
    name: 'more words elsewhere in the sentence than those of the party',
    old: ['Each Sunday at noon Ann sees your bread in a small house of old bricks.'],
    now: ['Each Sunday at noon Ann, the mill, sees your bread by the wide garden with young trees near here.', mill()],
    finds: [
      'recipient-added',
      'wording-changed “in a small house of old bricks” became “by the wide garden with young trees near here”'
    ]
  },
  {
    name: 'more words elsewhere than those of the party that went',
    old: ['Each Sunday at noon Ann, the mill, sees your bread by the wide garden with young trees near here.', mill()],
    now: ['Each Sunday at noon Ann sees your bread in a small house of old bricks.'],
    finds: [
      'recipient-removed',
      'wording-changed “by the wide garden with young trees near here” became “in a small house of old bricks”'
    ]
  },
  {
    name: 'an old sentence with a number, told by the fact that it stated',
    old: ['We bake. For 9 days the mill must see your bread.', mill()],
    now: ['We bake.'],
    finds: ['recipient-removed']
  },
  {
    name: 'a not that makes one of two things that are told',
    old: ['Ann sees your bread.'],
    now: [
      'Ann and the salt, not the mill, see your bread.',
      fact('recipients', 'Salt', 'the salt'),
      mill({ polarity: 'denied' })
    ],
    finds: ['recipient-added', 'denial-added']
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
