import { expect, test } from 'vitest'
import type { StatedFact } from './facts-in.ts'
import { changesOf, told, type Version } from './told.ts'

const controller = (name: string, quote = name): StatedFact => ({
  kind: 'controllers',
  concept: 'Controller',
  quote,
  name
})
const mail = (value: string): StatedFact => ({
  kind: 'contacts',
  concept: 'Email',
  quote: value,
  channel: 'email',
  value
})
const phone = (value: string): StatedFact => ({
  kind: 'contacts',
  concept: 'Phone',
  quote: value,
  channel: 'phone',
  value
})
const age = (minimumAge: number | null, quote: string, more: object = {}): StatedFact => ({
  kind: 'children',
  concept: 'MinimumAge',
  quote,
  minimumAge,
  ...more
})
const answer = (quote: string, duration: string, extension: string | null = null, more: object = {}): StatedFact => ({
  kind: 'responseTimes',
  concept: 'ResponseTime',
  quote,
  duration,
  extension,
  ...more
})

type Case = { name: string; old: Version; now: Version; finds: string[] }

test.each<Case>([
  {
    name: 'a name in other letters is the same name',
    old: ['Oven Ltd. will share flour.', controller('Oven Ltd.')],
    now: ['OVEN LTD will not share flour.', controller('OVEN LTD', 'OVEN LTD will not')],
    finds: []
  },
  {
    name: 'a name with other stops between its parts is the same name',
    old: ['Oven & Sons, Ltd decides on it.', controller('Oven & Sons, Ltd')],
    now: ['Oven Sons Ltd decides on it, as ever.', controller('Oven Sons Ltd')],
    finds: []
  },
  {
    name: 'two names that are one word apart are two',
    old: ['Oven Mill Ltd decides on it.', controller('Oven Mill Ltd')],
    now: ['OvenMill Ltd decides on it.', controller('OvenMill Ltd')],
    finds: ['controller-renamed neutral 1 > 1: Responsible for the data is now OvenMill Ltd instead of Oven Mill Ltd.']
  },
  {
    name: 'one goes here, another comes there',
    old: ['Oven Ltd decides on it.\n\nWe bake.', controller('Oven Ltd')],
    now: ['We bake.\n\nNobody but our good friends at Stove Ltd has any say.', controller('Stove Ltd')],
    finds: [
      'controller-removed neutral 1 > none: No longer named as responsible for the data: Oven Ltd.',
      'controller-added neutral none > 3: Newly named as responsible for the data: Stove Ltd.'
    ]
  },
  {
    name: 'an address in other capitals is the same address',
    old: ['Write to Ask@Oven.example now.', { ...mail('Ask@Oven.example'), quote: 'Ask@Oven.example now' }],
    now: ['Write to ask@oven.example soon.', { ...mail('ask@oven.example'), quote: 'ask@oven.example soon' }],
    finds: []
  },
  {
    name: 'an address with a sign more is another one',
    old: ['Write to ask@oven.example.', mail('ask@oven.example')],
    now: ['Write to ask+me@oven.example.', mail('ask+me@oven.example')],
    finds: ['contact-changed neutral 1 > 1: To get in touch: ask+me@oven.example instead of ask@oven.example.']
  },
  {
    name: 'an address and a number do not become each other',
    old: ['If you want a word with the baker, try ask@oven.example.', mail('ask@oven.example')],
    now: ['If you want a word with the baker, try 555 0100.', phone('555 0100')],
    finds: [
      'contact-removed neutral 1 > 1: A way to get in touch that is gone: ask@oven.example.',
      'contact-added neutral 1 > 1: A new way to get in touch: 555 0100.'
    ]
  },
  {
    name: 'the same figures for another way to get in touch',
    old: ['If you want a word with the baker, try 555 0100.', { ...phone('555 0100'), channel: 'post' }],
    now: ['If you want no word with the baker, try 555-0100.', phone('555-0100')],
    finds: [
      'contact-removed neutral 1 > 1: A way to get in touch that is gone: 555 0100.',
      'contact-added neutral 1 > 1: A new way to get in touch: 555-0100.'
    ]
  },
  {
    name: 'an address here and another one there',
    old: ['Write to ask@oven.example.\n\nWe bake.', mail('ask@oven.example')],
    now: ['We bake.\n\nNobody but our good friends reads hello@mill.example each night.', mail('hello@mill.example')],
    finds: [
      'contact-removed neutral 1 > none: A way to get in touch that is gone: ask@oven.example.',
      'contact-added neutral none > 3: A new way to get in touch: hello@mill.example.'
    ]
  }
])('names: $name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

test.each<Case>([
  {
    name: 'the same age in other words',
    old: ['The shop is for people from 16 on.', age(16, '16')],
    now: ['The shop is for people from sixteen on.', age(16, 'sixteen')],
    finds: []
  },
  {
    name: 'a lower age',
    old: ['The shop is for people from 16 on.', age(16, '16')],
    now: ['The shop is for people from 13 on.', age(13, '13')],
    finds: ['age-limit-lowered broadens 1 > 1: The age limit is only 13 instead of 16.']
  },
  {
    name: 'an age, and terms that have none',
    old: ['Children ask a parent.', age(null, 'ask a parent')],
    now: ['Children of 12 ask a parent.', age(12, '12 ask a parent')],
    finds: ['age-limit-added neutral 1 > 1: An age limit is newly stated: 12.']
  },
  {
    name: 'no age any more',
    old: ['Children of 12 ask a parent.', age(12, '12 ask a parent')],
    now: ['Children ask a parent.', age(null, 'ask a parent')],
    finds: ['age-limit-removed neutral 1 > 1: An age limit is no longer stated: 12.']
  },
  {
    name: 'terms that have no age came',
    old: ['We bake.'],
    now: ['We bake. Children ask a parent.', age(null, 'ask a parent', { label: 'parental consent' })],
    finds: ['children-term-added neutral none > 1: Newly said about children: parental consent.']
  },
  {
    name: 'terms that have no age went',
    old: ['We bake. Children ask a parent.', age(null, 'ask a parent', { label: 'parental consent' })],
    now: ['We bake.'],
    finds: ['children-term-removed neutral 1 > none: No longer said about children: parental consent.']
  },
  {
    name: 'one term gave way to another',
    old: ['A child may ask a parent to sign.', age(null, 'ask a parent', { concept: 'ParentalConsent' })],
    now: ['A child may give its name and sign.', age(null, 'give its name', { concept: 'ChildData' })],
    finds: [
      'children-term-removed neutral 1 > 1: No longer said about children: ParentalConsent.',
      'children-term-added neutral 1 > 1: Newly said about children: ChildData.'
    ]
  },
  {
    name: 'what was done is ruled out, and what it hung on goes',
    old: [
      'We note the names of children if a parent signs.',
      age(null, 'if a parent signs', { concept: 'ParentalConsent' }),
      age(null, 'names of children', { concept: 'ChildData' })
    ],
    now: [
      'We never note the names of children.',
      age(null, 'names of children', { concept: 'ChildData', polarity: 'denied' })
    ],
    finds: [
      'practice-ruled-out narrows 1 > 1: Done before, now ruled out: ChildData.',
      'children-term-removed neutral 1 > 1: No longer said about children: ParentalConsent.'
    ]
  },
  {
    name: 'what was ruled out is done',
    old: ['We never note names of children.', age(null, 'names of', { concept: 'ChildData', polarity: 'denied' })],
    now: ['We note names of children.', age(null, 'names of children', { concept: 'ChildData' })],
    finds: ['denial-reversed broadens 1 > 1: Ruled out before, now done: ChildData.']
  },
  {
    name: 'newly ruled out',
    old: ['We bake.'],
    now: [
      'We bake. We never note names of children.',
      age(null, 'names of', { concept: 'ChildData', polarity: 'denied' })
    ],
    finds: ['denial-added narrows none > 1: Newly ruled out: ChildData.']
  },
  {
    name: 'no longer ruled out',
    old: [
      'We bake. We never note names of children.',
      age(null, 'names of', { concept: 'ChildData', polarity: 'denied' })
    ],
    now: ['We bake.'],
    finds: ['denial-dropped broadens 1 > none: No longer ruled out: ChildData.']
  },
  {
    name: 'an age goes here and another age comes there',
    old: ['The shop is for people from 16 on.\n\nWe bake.', age(16, '16')],
    now: ['We bake.\n\nNobody below 18 shall ever set a foot on our stairs.', age(18, '18')],
    finds: ['age-limit-raised narrows 1 > 3: The age limit is 18 instead of 16.']
  },
  {
    name: 'an age of another kind there is another age',
    old: ['The shop is for people from 16 on.\n\nWe bake.', age(16, '16')],
    now: [
      'We bake.\n\nNobody below 18 shall ever set a foot on our stairs.',
      age(18, '18', { concept: 'ParentalConsent' })
    ],
    finds: [
      'age-limit-removed neutral 1 > none: An age limit is no longer stated: 16.',
      'age-limit-added neutral none > 3: An age limit is newly stated: 18.'
    ]
  },
  {
    name: 'the same age of another kind is stated in addition',
    old: ['The shop is for people from 16 on.', age(16, '16')],
    now: [
      'The shop is for people from 16 on. Below 16 a parent signs.',
      age(16, '16'),
      age(16, '16 a parent signs', { concept: 'ParentalConsent' })
    ],
    finds: ['age-limit-added neutral none > 1: An age limit is newly stated: 16.']
  }
])('children: $name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

test.each<Case>([
  {
    name: 'the same time in other words',
    old: ['We answer within 6 weeks.', answer('6 weeks', 'P6W')],
    now: ['We answer within 42 days.', answer('42 days', 'P42D')],
    finds: []
  },
  {
    name: 'the same times in other words',
    old: ['We answer within 6 weeks, or 12 months.', answer('6 weeks, or 12 months', 'P6W', 'P12M')],
    now: ['We answer within 42 days, or one year.', answer('42 days, or one year', 'P42D', 'P1Y')],
    finds: []
  },
  {
    name: 'two times in another order',
    old: ['We answer within 10 days or a month.', answer('10 days', 'P10D'), answer('a month', 'P1M', 'P1M')],
    now: ['We answer within a month or 10 days.', answer('a month', 'P1M', 'P1M'), answer('10 days', 'P10D')],
    finds: []
  },
  {
    name: 'two times in another order and in other words',
    old: ['We answer within 14 days or a month.', answer('14 days', 'P14D'), answer('a month', 'P1M', 'P1Y')],
    now: ['We answer within a month or 2 weeks.', answer('a month', 'P1M', 'P12M'), answer('2 weeks', 'P2W')],
    finds: []
  },
  {
    name: 'one of two equal times may be put off',
    old: ['We answer within a month or a month.', answer('a month or', 'P1M'), answer('or a month', 'P1M', 'P1M')],
    now: ['We answer within 2 months or a month.', answer('2 months or', 'P2M'), answer('or a month', 'P1M', 'P1M')],
    finds: ['response-time-lengthened broadens 1 > 1: Requests are answered later: within 2 months instead of 1 month.']
  },
  {
    name: 'earlier',
    old: ['We answer within a month.', answer('a month', 'P1M')],
    now: ['We answer within 10 days.', answer('10 days', 'P10D')],
    finds: ['response-time-shortened narrows 1 > 1: Requests are answered sooner: within 10 days instead of 1 month.']
  },
  {
    name: 'business days for days',
    old: ['We answer within 10 days.', answer('10 days', 'P10D')],
    now: ['We answer within 10 business days.', answer('10 business days', 'P10D', null, { inBusinessDays: true })],
    finds: [
      'response-time-lengthened broadens 1 > 1: Requests are answered later: within 10 business days instead of 10 days.'
    ]
  },
  {
    name: 'a delay where there was none',
    old: ['We answer within a month.', answer('a month', 'P1M')],
    now: ['We answer within a month, or two more.', answer('a month, or two more', 'P1M', 'P2M')],
    finds: [
      'response-extension-lengthened broadens 1 > 1: The answer may be put off for longer: 2 months instead of none.'
    ]
  },
  {
    name: 'a delay no more',
    old: ['We answer within a month, or two more.', answer('a month, or two more', 'P1M', 'P2M')],
    now: ['We answer within a month, no more.', answer('a month, no more', 'P1M')],
    finds: [
      'response-extension-shortened narrows 1 > 1: The answer may be put off for less time: none instead of 2 months.'
    ]
  },
  {
    name: 'earlier, but with a longer delay',
    old: ['We answer within a month, or one more.', answer('a month, or one more', 'P1M', 'P1M')],
    now: ['We answer within 20 days, or 90 more.', answer('20 days, or 90 more', 'P20D', 'P90D')],
    finds: [
      'response-time-shortened narrows 1 > 1: Requests are answered sooner: within 20 days instead of 1 month.',
      'response-extension-lengthened broadens 1 > 1: The answer may be put off for longer: 90 days instead of 1 month.'
    ]
  },
  {
    name: 'stated elsewhere, with another time',
    old: ['We answer within a month.\n\nWe bake.', answer('a month', 'P1M')],
    now: ['We bake.\n\nLetters wait on the shelf beside our oven for 10 days at most.', answer('10 days', 'P10D')],
    finds: ['response-time-shortened narrows 1 > 3: Requests are answered sooner: within 10 days instead of 1 month.']
  },
  {
    name: 'no longer stated',
    old: ['We bake. We answer within a month.', answer('a month', 'P1M')],
    now: ['We bake.'],
    finds: ['response-time-removed broadens 1 > none: No longer said: that requests are answered within 1 month.']
  }
])('response times: $name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

test.each([
  {
    name: 'response times',
    facts: [
      answer('so soon', 'P1M'),
      answer('so soon', 'P10D'),
      answer('so soon', 'P10D', null, { inBusinessDays: true })
    ]
  },
  {
    name: 'ages',
    facts: [age(16, 'so soon'), age(18, 'so soon'), age(16, 'so soon', { polarity: 'denied' })]
  }
])('$name have ids of their own', ({ facts }) => {
  const ids = facts.map((fact) => changesOf(['We bake.'], ['We bake. It is so soon.', fact])[0]!.id)
  expect(new Set(ids).size).toBe(facts.length)
  const gone = facts.map((fact) => changesOf(['We bake. It is so soon.', fact], ['We bake.'])[0]!.id)
  expect(new Set([...ids, ...gone]).size).toBe(2 * facts.length)
})

test('an id of a name does not hang on its letters, and holds both names', () => {
  const id = (was: string, is: string) =>
    changesOf([`${was} decides.`, controller(was)], [`${is} decides.`, controller(is)])[0]!.id
  expect(id('OVEN LTD', 'Stove, Ltd.')).toBe(id('Oven Ltd', 'Stove Ltd'))
  expect(new Set([id('Oven', 'Stove'), id('Oven', 'Kiln'), id('Kiln', 'Stove')]).size).toBe(3)
})
