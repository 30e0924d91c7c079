import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { plainYaml } from '../../src/parse/plain-yaml.ts'

test.each([
  { yaml: 'title: Privacy policy', is: { title: 'Privacy policy' } },
  {
    yaml: "title: 'Terms: all of them'\r\neffective: 2026-05-01\r\n",
    is: { title: 'Terms: all of them', effective: '2026-05-01' }
  },
  { yaml: 'tags:\n- legal\n- /privacy\n\nowner:', is: { tags: ['legal', '/privacy'], owner: null } },
  { yaml: "versions:\n  fpt: '*'\n  ghes: all", is: { versions: { fpt: '*', ghes: 'all' } } },
  { yaml: '', is: {} }
])('$yaml is read at once', ({ yaml, is }) => {
  expect(plainYaml(yaml)).toEqual(is)
})

test.each([
  'title: Terms: all of them',
  'title: Terms # all of them',
  'draft: true',
  'owner: NULL',
  'version: 3',
  'title: Terms\ntitle: Other terms',
  'title: Terms\n  and more',
  'title: Terms\n  - legal',
  'tags:\n  - legal\n - privacy',
  'tags:\n  - legal\n  owner: Ada',
  'tags: [legal]',
  'title: "Terms"',
  'title: |\n  Terms',
  'a: &a x\nb: *a',
  '- legal',
  'title: Terms ',
  'title:\tTerms',
  '? title'
])('%s is left to the parser', (yaml) => {
  expect(plainYaml(yaml)).toBeNull()
})

const words = [
  'a',
  'title',
  'tags',
  'null',
  'True',
  'yes',
  '3',
  '2026-05-01',
  '/x',
  "'*'",
  "''",
  "it's",
  '"x"',
  '&a',
  '*a',
  '- b',
  'a b',
  'e5',
  '0x1f',
  '.inf',
  'a#',
  '#',
  '~',
  '__proto__'
]
const line = fc
  .tuple(
    fc.constantFrom('', '', ' ', '  ', '  ', '    ', '- ', '  - ', '-', '\t'),
    fc.constantFrom(...words),
    fc.constantFrom(':', ': ', ':  ', '', ' ', ' #', ': - ', ':\t'),
    fc.constantFrom('', ...words),
    fc.constantFrom('', '', '', ' ', ' # c', ': ')
  )
  .map((parts) => parts.join(''))

test('what is read at once, the parser reads the same', () => {
  let read = 0
  const lines = fc.array(line, { maxLength: 5 })
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\n\n'), (written, end) => {
      const yaml = written.join(end)
      const plain = plainYaml(yaml)
      if (!plain) return
      read++
      const document = parseDocument(yaml)
      expect(document.errors).toEqual([])
      expect(plain).toEqual(document.toJS() ?? {})
    }),
    { numRuns: 20_000, seed: 6 }
  )
  expect(read).toBeGreaterThan(500)
})
