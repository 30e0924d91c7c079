import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { readText } from './read.ts'

const opposite: Record<string, string> = { broadens: 'narrows', narrows: 'broadens', neutral: 'neutral' }
const mirrors: Record<string, string> = {
  'wish-became-duty': 'duty-became-wish',
  'hedge-dropped': 'hedge-added'
}

/** Changes of firmness, as `rule direction old lines > new lines: words`. */
const firmness = (old: string, now: string) =>
  comparePolicies(readText(old), readText(now))
    .changes.filter(({ rule }) => rule in mirrors || Object.values(mirrors).includes(rule))
    .map((d) => `${d.rule} ${d.direction} ${[...new Set(d.oldLines)]} > ${[...new Set(d.newLines)]}`)

const sharing = '## Who gets your data\n\n'
const keeping = '## Security\n\n'

test.each([
  {
    was: 'We may share your name.',
    is: 'We will share your name.',
    under: sharing,
    finds: 'wish-became-duty broadens'
  },
  {
    was: 'We might share your name.',
    is: 'We shall share your name.',
    under: sharing,
    finds: 'wish-became-duty broadens'
  },
  {
    was: 'We can share your name.',
    is: 'We must share your name.',
    under: sharing,
    finds: 'wish-became-duty broadens'
  },
  { was: 'We should lock it.', is: 'We must lock it.', under: keeping, finds: 'wish-became-duty narrows' },
  {
    was: 'We may not share your name.',
    is: 'We will not share your name.',
    under: sharing,
    finds: 'wish-became-duty narrows'
  },
  {
    was: 'We may never share your name.',
    is: 'We will never share your name.',
    under: sharing,
    finds: 'wish-became-duty narrows'
  },
  {
    was: 'We may also share your name.',
    is: 'We will also share your name.',
    under: sharing,
    finds: 'wish-became-duty broadens'
  },
  { was: 'We may not lock it.', is: 'We will not lock it.', under: keeping, finds: 'wish-became-duty broadens' },
  { was: 'We may delete it.', is: 'We will delete it.', under: sharing, finds: 'wish-became-duty narrows' },
  { was: 'We may not delete it.', is: 'We will not delete it.', under: sharing, finds: 'wish-became-duty broadens' },
  {
    was: 'We may then also delete it.',
    is: 'We will then also delete it.',
    under: sharing,
    finds: 'wish-became-duty narrows'
  },
  { was: 'You may ring the bell.', is: 'You must ring the bell.', under: sharing, finds: 'wish-became-duty broadens' },
  { was: 'You may ring the bell.', is: 'You shall ring the bell.', under: sharing, finds: 'wish-became-duty broadens' },
  {
    was: 'You may not ring the bell.',
    is: 'You must not ring the bell.',
    under: sharing,
    finds: 'wish-became-duty narrows'
  },
  { was: 'You may delete it.', is: 'You will delete it.', under: sharing, finds: 'wish-became-duty neutral' },
  { was: 'The mill may sing.', is: 'The mill will sing.', under: '', finds: 'wish-became-duty neutral' },
  { was: 'The mill may not sing.', is: 'The mill will not sing.', under: '', finds: 'wish-became-duty neutral' },
  {
    was: 'The mill may see your name.',
    is: 'The mill sees your name.',
    under: sharing,
    finds: 'hedge-dropped broadens'
  },
  {
    was: 'The mill could see your name.',
    is: 'The mill sees your name.',
    under: sharing,
    finds: 'hedge-dropped broadens'
  },
  { was: 'We might lock it.', is: 'We lock it.', under: keeping, finds: 'hedge-dropped narrows' }
])('$was > $is', ({ was, is, under, finds }) => {
  const line = under ? 3 : 1
  const [rule, direction] = finds.split(' ') as [string, string]
  expect(firmness(under + was, under + is)).toEqual([`${finds} ${line} > ${line}`])
  expect(firmness(under + is, under + was)).toEqual([`${mirrors[rule]} ${opposite[direction]} ${line} > ${line}`])
})

test.each([
  { name: 'one wish for another', was: 'We may sing.', is: 'We might sing.' },
  { name: 'one duty for another', was: 'We will sing.', is: 'We must sing.' },
  { name: 'a wish of capability came', was: 'We sing.', is: 'We can sing.' },
  { name: 'a duty came', was: 'We sing loud.', is: 'We must sing loud.' },
  { name: 'a wish beside a duty', was: 'We may sing.', is: 'We may or will sing.' },
  { name: 'a sentence that came', was: 'We bake.', is: 'We bake. We may sing.' },
  { name: 'the month', was: 'It is from May 2018.', is: 'It is from June 2018.' }
])('no change of firmness: $name', ({ was, is }) => {
  expect(firmness(`# Bread\n\n${was}`, `# Bread\n\n${is}`)).toEqual([])
  expect(firmness(`# Bread\n\n${is}`, `# Bread\n\n${was}`)).toEqual([])
})

test('each modal verb of a long sentence is told where it stands', () => {
  const page = (first: string, second: string) =>
    `${sharing}We ${first} share your name with the\nbaker next door, and we ${second} share your\nstreet with the mill.`
  expect(firmness(page('may', 'may'), page('will', 'will'))).toEqual(
    ['wish-became-duty broadens 3,3 > 3,3', 'wish-became-duty broadens 4,4 > 4,4'].map((each) =>
      each.replaceAll(/(\d),\1/g, '$1')
    )
  )
})

test('the line of the verb, and of the gap where there is none', () => {
  const old = `# Bread\n\n${sharing}The mills\nmight see your name.`
  const now = `${sharing}The mills\nsee your name.`
  expect(firmness(old, now)).toEqual(['hedge-dropped broadens 6 > 3'])
  expect(firmness(now, old)).toEqual(['hedge-added narrows 3 > 6'])
})

test('an id holds what the passage said and says', () => {
  const id = (old: string, now: string) => comparePolicies(readText(old), readText(now)).changes[0]!.id
  const ids = [
    id('The mill may sing.', 'The mill will sing.'),
    id('The mill may dance.', 'The mill will dance.'),
    id('The mill may sing.', 'The mill must sing.'),
    id('The mill might sing.', 'The mill will sing.')
  ]
  expect(new Set(ids).size).toBe(ids.length)
})
