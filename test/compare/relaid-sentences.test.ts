import { expect, test } from 'vitest'
import { aligned, swapped } from './aligned.ts'

const owls = 'Owls hunt at dusk in the old barn.'
const kept = 'It is warm in here.'
const feeding = ['We feed cats, dogs.', 'We feed\n\n- cats,\n- dogs.'] as const
const kneading = ['We knead rye. And oats with salt.', 'We knead rye and\n\n- oats with salt.'] as const

/** The same words, divided into other sentences: it is no news, from either side. */
test.each([
  {
    name: 'before and behind a sentence that was edited',
    old: `${feeding[0]}\n\n${owls}\n\n${kneading[0]}`,
    now: `${feeding[1]}\n\n${owls.replace('old', 'new')}\n\n${kneading[1]}`,
    groups: [
      'layout we feed | we feed, cats, dogs',
      'edited owls hunt | owls hunt',
      'layout we knead, and oats | we knead, oats with'
    ]
  },
  {
    name: 'twice behind a sentence that was edited',
    old: `${owls}\n\n${kneading[0]}\n\n${feeding[0]}`,
    now: `${owls.replace('old', 'new')}\n\n${kneading[1]}\n\n${feeding[1]}`,
    groups: [
      'edited owls hunt | owls hunt',
      'layout we knead, and oats | we knead, oats with',
      'layout we feed | we feed, cats, dogs'
    ]
  },
  {
    name: 'twice before a sentence that came',
    old: `${kneading[0]}\n\n${feeding[0]}`,
    now: `${kneading[1]}\n\n${feeding[1]}\n\n${owls}`,
    groups: [
      'layout we knead, and oats | we knead, oats with',
      'layout we feed | we feed, cats, dogs',
      'added  | owls hunt'
    ]
  },
  {
    name: 'elsewhere, where the first sentence is one word',
    old: `Feeding:\n\n- hungry cats\n- hungry dogs\n\n${owls} ${kept}`,
    now: `${owls} ${kept}\n\nFeeding: hungry cats, hungry dogs.`,
    groups: [
      'same owls hunt | owls hunt',
      'same it is | it is',
      'moved feeding, hungry cats, hungry dogs | feeding hungry'
    ]
  },
  {
    name: 'elsewhere, before a last sentence of one word',
    old: `We feed: cats, dogs.\n\n${owls} ${kept}\n\nHello!`,
    now: `${owls} ${kept}\n\n${feeding[1]}\n\nGoodbye!`,
    groups: [
      'same owls hunt | owls hunt',
      'same it is | it is',
      'removed hello | ',
      'moved we feed | we feed, cats, dogs',
      'added  | goodbye'
    ]
  },
  {
    name: 'elsewhere, behind another list that begins with the same words',
    old: `${feeding[0]}\n\n${owls} ${kept}`,
    now: `${owls} ${kept}\n\nWe feed\n\n- mice,\n- rats.\n\n${feeding[1]}`,
    groups: [
      'same owls hunt | owls hunt',
      'same it is | it is',
      'added  | we feed',
      'added  | mice',
      'added  | rats',
      'moved we feed | we feed, cats, dogs'
    ]
  },
  {
    name: 'elsewhere, before another list that begins with the same words',
    old: `${feeding[0]}\n\n${owls} ${kept}`,
    now: `${owls} ${kept}\n\n${feeding[1]}\n\nWe feed\n\n- mice,\n- rats.`,
    groups: [
      'same owls hunt | owls hunt',
      'same it is | it is',
      'moved we feed | we feed, cats, dogs',
      'added  | we feed',
      'added  | mice',
      'added  | rats'
    ]
  },
  {
    name: 'two of the same words, elsewhere, each once',
    old: `${feeding[0]} ${feeding[0]}\n\n${owls} ${kept}`,
    now: `${owls} ${kept}\n\n${feeding[1]}\n\nAnd so on.\n\n${feeding[1]}`,
    groups: [
      'same owls hunt | owls hunt',
      'same it is | it is',
      'moved we feed | we feed, cats, dogs',
      'added  | and so',
      'moved we feed | we feed, cats, dogs'
    ]
  },
  {
    name: 'once, where the same words came twice',
    old: feeding[0],
    now: `${feeding[1]}\n\nWe feed:\n\n1. cats,\n2. dogs.`,
    groups: ['layout we feed | we feed, cats, dogs', 'added  | we feed', 'added  | cats', 'added  | dogs']
  },
  {
    name: 'elsewhere, but not over a sentence that stayed',
    old: `${feeding[0]}\n\n${owls} ${kept}`,
    now: `${owls}\n\nWe feed cats.\n\n${kept}\n\nDogs.`,
    groups: ['same owls hunt | owls hunt', 'edited we feed | we feed', 'same it is | it is', 'added  | dogs']
  }
])('$name', ({ old, now, groups }) => {
  expect(aligned(old, now)).toEqual(groups)
  expect(aligned(now, old).sort()).toEqual(swapped(groups).sort())
})
