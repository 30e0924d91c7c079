import { expect, test } from 'vitest'
import { aligned, swapped } from './aligned.ts'

const kept = 'It is warm in here.'
const [second, third] = ['Nobody minds rain.', 'Owls hunt at dusk.']
const reversed = 'Corn, oats, rye, wheat.'

/** Which sentence became which: it is the same question from either side. */
test.each([
  {
    name: 'a sentence of which half stayed, elsewhere',
    old: `Bakers knead cold dough.\n\n${kept}`,
    now: `${kept}\n\nDough bakers knead near rivers.`,
    groups: ['same it is | it is', 'edited bakers knead | dough bakers']
  },
  {
    name: 'a sentence of which less than half stayed, elsewhere',
    old: `Bakers knead cold dough.\n\n${kept}`,
    now: `${kept}\n\nDough bakers knead near two rivers.`,
    groups: ['removed bakers knead | ', 'same it is | it is', 'added  | dough bakers']
  },
  {
    name: 'a sentence of which three tenths stayed, in its place',
    old: 'Bakers knead cold dough.',
    now: 'Here bakers knead by two wide rivers.',
    groups: ['edited bakers knead | here bakers']
  },
  {
    name: 'a sentence of which less stayed, in its place',
    old: 'Bakers knead cold dough.',
    now: 'Here bakers knead by two wide slow rivers.',
    groups: ['removed bakers knead | ', 'added  | here bakers']
  },
  {
    name: 'the same words the other way round, in their place',
    old: `Wheat, rye, oats, corn.`,
    now: `${reversed} ${second}`,
    groups: ['edited wheat rye | corn oats', 'added  | nobody minds']
  },
  {
    name: 'the same words the other way round, elsewhere',
    old: `Wheat, rye, oats, corn.\n\n${kept}`,
    now: `${kept}\n\n${reversed}`,
    groups: ['removed wheat rye | ', 'same it is | it is', 'added  | corn oats']
  },
  {
    name: 'what stands in its place before what is a little more alike elsewhere',
    old: `Ann pays three coins for bread.\n\n${kept}`,
    now: `Eve pays three notes for bread.\n\n${kept}\n\nKim pays three coins for cold bread or cake.`,
    groups: ['edited ann pays | eve pays', 'same it is | it is', 'added  | kim pays']
  },
  {
    name: 'what is much more alike elsewhere before what stands in its place',
    old: `Ann pays three coins for each loaf of bread.\n\n${kept}`,
    now: `Eve pays five notes for each sack of flour.\n\n${kept}\n\nKim pays three coins for each loaf of bread.`,
    groups: ['added  | eve pays', 'same it is | it is', 'edited ann pays | kim pays']
  },
  {
    name: 'of two that are as much alike the nearer, though it comes later',
    old: [kept, second, third, 'Ann pays three coins for bread.'].join('\n\n'),
    now: ['Eve pays three coins for bread.', kept, 'Kim pays three coins for bread.', second, third].join('\n\n'),
    groups: [
      'added  | eve pays',
      'same it is | it is',
      'edited ann pays | kim pays',
      'same nobody minds | nobody minds',
      'same owls hunt | owls hunt'
    ]
  },
  {
    name: 'of two that are as much alike the nearer, though it comes earlier',
    old: ['Ann pays three coins for bread.', kept, second, third].join('\n\n'),
    now: [kept, 'Eve pays three coins for bread.', second, 'Kim pays three coins for bread.', third].join('\n\n'),
    groups: [
      'same it is | it is',
      'edited ann pays | eve pays',
      'same nobody minds | nobody minds',
      'added  | kim pays',
      'same owls hunt | owls hunt'
    ]
  },
  {
    name: 'of two that are as much alike and as near the first',
    old: `${kept} Ann pays three coins for bread.`,
    now: `${kept} Eve pays three coins for bread. Kim pays three coins for bread.`,
    groups: ['same it is | it is', 'edited ann pays | eve pays', 'added  | kim pays']
  },
  {
    name: 'sentences that are all as much alike, in their order',
    old: 'Ann pays three coins for bread. Ben pays three coins for bread. Cyd pays three coins for bread.',
    now: 'Eve pays three coins for bread. Kim pays three coins for bread. Lou pays three coins for bread.',
    groups: ['edited ann pays | eve pays', 'edited ben pays | kim pays', 'edited cyd pays | lou pays']
  },
  {
    name: 'the most alike of all first',
    old: 'Ann pays three coins for rye bread. Ben pays three coins for oat bread.',
    now: 'Eve pays three coins for oat bread. Kim pays three coins for rye bread.',
    groups: ['edited ben pays | eve pays', 'edited ann pays | kim pays']
  },
  {
    name: 'the most alike of many, elsewhere',
    old: ['Ann pays three coins for bread.', kept].join('\n\n'),
    now: [
      kept,
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `Guest n${n} pays three bits per cake.`),
      'Lou pays three coins for rye bread.'
    ].join('\n\n'),
    groups: [
      'same it is | it is',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `added  | guest n${n}`),
      'edited ann pays | lou pays'
    ]
  }
])('$name', ({ old, now, groups }) => {
  expect(aligned(old, now)).toEqual(groups)
  expect(aligned(now, old).sort()).toEqual(swapped(groups).sort())
})

const many = (count: number, each: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => each(n + 1)).join('\n\n')
const changed = (groups: readonly string[]) => groups.filter((group) => /^(edited|split|merged)/.test(group))

test.each([
  { count: 40, groups: ['edited the mill | the mill'] },
  { count: 41, groups: [] }
])('words that follow each other in $count sentences tell which became which: $groups', ({ count, groups }) => {
  const old = `The mill pays gold.\n\n${kept}`
  const now = `${kept}\n\n${many(count, (n) => `The mill pays n${n}.`)}`
  expect(changed(aligned(old, now))).toEqual(groups)
  expect(changed(aligned(now, old))).toEqual(groups)
})

test.each([
  { count: 40, groups: ['edited and the | on day'] },
  { count: 41, groups: [] }
])('a part of $count sentences belongs to one of them: $groups', ({ count, groups }) => {
  const old = `And the mill pays.\n\n${kept}`
  const day = (n: number) => `On day d${n} of month m${n} Ann a${n} sings s${n} for us and the mill pays b${n} coins.`
  expect(changed(aligned(old, `${kept}\n\n${many(count, day)}`))).toEqual(groups)
})

test.each([
  { count: 20, groups: ['edited wheat rye | corn oats'] },
  { count: 21, groups: [] }
])('in one place with 20 old sentences and $count new ones the same words alone tell: $groups', ({ count, groups }) => {
  const old = `${many(19, (n) => `X${n} y${n}.`)}\n\nWheat, rye, oats, corn.`
  const now = `${reversed}\n\n${many(count - 1, (n) => `V${n} w${n}.`)}`
  expect(changed(aligned(old, now))).toEqual(groups)
})
