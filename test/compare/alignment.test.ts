import { expect, test } from 'vitest'
import { aligned } from './aligned.ts'

const cats = 'Cats sleep on the warm roof all day.'
const dogs = 'Dogs bark at the green gate each night.'
const birds = 'Birds build their nests under the old bridge.'
const fish = 'Fish swim through cold and deep water.'

test.each([
  {
    name: 'the same words',
    old: `${cats} ${dogs}`,
    new: `${cats} ${dogs}`,
    groups: ['same cats sleep | cats sleep', 'same dogs bark | dogs bark']
  },
  {
    name: 'one word edited',
    old: `${cats} ${dogs}`,
    new: `${cats} Dogs bark at the red gate each night.`,
    groups: ['same cats sleep | cats sleep', 'edited dogs bark | dogs bark']
  },
  {
    name: 'one sentence added',
    old: `${cats} ${dogs}`,
    new: `${cats} ${fish} ${dogs}`,
    groups: ['same cats sleep | cats sleep', 'added  | fish swim', 'same dogs bark | dogs bark']
  },
  {
    name: 'one sentence removed',
    old: `${cats} ${fish} ${dogs}`,
    new: `${cats} ${dogs}`,
    groups: ['same cats sleep | cats sleep', 'removed fish swim | ', 'same dogs bark | dogs bark']
  },
  {
    name: 'one sentence moved',
    old: `${fish}\n\n${cats} ${dogs} ${birds}`,
    new: `${cats} ${dogs} ${birds}\n\n${fish}`,
    groups: [
      'same cats sleep | cats sleep',
      'same dogs bark | dogs bark',
      'same birds build | birds build',
      'moved fish swim | fish swim'
    ]
  },
  {
    name: 'one sentence split, with new words',
    old: 'Cats sleep on the warm roof all day and dogs bark at the green gate each night.',
    new: 'Cats sleep on the warm roof all day. Most dogs bark at the green gate each night.',
    groups: ['split cats sleep | cats sleep, most dogs']
  },
  {
    name: 'two sentences merged, with new words',
    old: `${cats} ${dogs}`,
    new: 'Cats sleep on the warm roof all day while dogs bark at the green gate each night.',
    groups: ['merged cats sleep, dogs bark | cats sleep']
  },
  {
    name: 'a sentence set as a list',
    old: 'We feed cats with dry food; dogs with old bones; and birds with fresh seeds.',
    new: 'We feed\n\n- cats with dry food;\n- dogs with old bones; and\n- birds with fresh seeds.',
    groups: ['layout we feed | we feed, cats with, dogs with, birds with']
  },
  {
    name: 'a moved list set as a sentence',
    old: `We feed:\n\n- hungry cats with dry food\n- hungry dogs with old bones\n\n${birds}\n\n${fish} ${cats} ${dogs}`,
    new: `${birds}\n\n${fish} ${cats} ${dogs}\n\nWe feed: hungry cats with dry food, hungry dogs with old bones.`,
    groups: [
      'same birds build | birds build',
      'same fish swim | fish swim',
      'same cats sleep | cats sleep',
      'same dogs bark | dogs bark',
      'moved we feed, hungry cats, hungry dogs | we feed'
    ]
  },
  {
    name: 'sentences removed behind one that moved stand where they were',
    old: `${cats} ${fish}\n\nSome rest.\n\nOthers do not.\n\n${dogs} ${birds}`,
    new: `${cats}\n\n${dogs} ${birds}\n\n${fish}`,
    groups: [
      'same cats sleep | cats sleep',
      'removed some rest | ',
      'removed others do | ',
      'same dogs bark | dogs bark',
      'same birds build | birds build',
      'moved fish swim | fish swim'
    ]
  },
  {
    name: 'one sentence parted by another that came',
    old: 'We feed all our cats and dogs with dry food and old bones.',
    new: `We feed all our cats and dogs. ${fish} With dry food and old bones.`,
    groups: ['layout we feed | we feed, with dry', 'added  | fish swim']
  },
  {
    name: 'one sentence parted by another that came, elsewhere',
    old: `We feed all our cats and dogs with dry food and old bones.\n\n${cats} ${dogs} ${birds}`,
    new: `${cats} ${dogs} ${birds}\n\nWe feed all our cats and dogs. ${fish} With dry food and old bones.`,
    groups: [
      'same cats sleep | cats sleep',
      'same dogs bark | dogs bark',
      'same birds build | birds build',
      'moved we feed | we feed, with dry',
      'added  | fish swim'
    ]
  },
  {
    name: 'two equal sentences that moved',
    old: `${fish}\n\n${fish}\n\n${cats} ${dogs} ${birds}`,
    new: `${cats} ${dogs} ${birds}\n\n${fish}\n\n${fish}`,
    groups: [
      'same cats sleep | cats sleep',
      'same dogs bark | dogs bark',
      'same birds build | birds build',
      'moved fish swim | fish swim',
      'moved fish swim | fish swim'
    ]
  }
])('$name', ({ old, new: now, groups }) => {
  expect(aligned(old, now)).toEqual(groups)
})

test.each([
  { name: 'reflowed', old: 'One two\nthree four.', new: 'One two three\nfour.' },
  {
    name: 're-bulleted and renumbered',
    old: '1. Apples are red\n2. Pears are green',
    new: '- Apples are red\n- Pears are green'
  },
  { name: 'numbers of later headings', old: 'Sweet.\n\n## 3.1 Apples\n\nRed.', new: 'Sweet.\n\n## 4. Apples\n\nRed.' },
  { name: 'numbers of headings', old: '## 3.1 Apples\n\nRed.', new: '## 4. Apples\n\nRed.' },
  { name: 'letters of an enumeration', old: 'We sell (a) apples and (b) pears.', new: 'We sell apples and pears.' },
  { name: 'emphasis and capitals', old: '**APPLES** are _red_.', new: 'Apples are red.' },
  {
    name: 'a link with another target',
    old: 'See [our page](https://a.example).',
    new: 'See [our page](https://b.example/x).'
  },
  {
    name: 'a link that Markdown does not see',
    old: '* [1. Our fruits](#1. Our fruits)',
    new: '* [1. Our fruits](<#1. Our fruits>)'
  },
  { name: 'quotes and dashes', old: 'A “ripe” apple – red, round.', new: 'A "ripe" apple - red; round!' },
  { name: 'hyphens', old: 'A third-party shop.', new: 'A third party shop.' }
])('layout is not news: $name', ({ old, new: now }) => {
  expect(aligned(old, now).filter((group) => !/^(same|layout|moved)/.test(group))).toEqual([])
})

test.each([
  { name: 'the point in a number', old: 'It costs 1.5 euros.', new: 'It costs 15 euros.' },
  { name: 'a sign beside a number', old: 'For people of 16 and older.', new: 'For people of 16+ and older.' },
  { name: 'a date', old: 'From 2020-05-01 on.', new: 'From 2020-05-10 on.' },
  { name: 'a not', old: 'We do sell apples.', new: 'We do not sell apples.' },
  {
    name: 'an unclosed bracket hides nothing',
    old: 'See [fruit](#apples are red.',
    new: 'See [fruit](#apples are never red.'
  }
])('news: $name', ({ old, new: now }) => {
  expect(aligned(old, now).map((group) => group.split(' ')[0])).toEqual(['edited'])
})
