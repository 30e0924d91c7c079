import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { csvLine } from '../../src/render/csv.ts'
import { jsonText } from '../../src/render/json-text.ts'
import { printable } from '../../src/render/printable.ts'
import { yaml } from '../../src/render/yaml.ts'

test.each([
  { says: 'an escape that colours', text: 'a\u001b[31mb', gives: 'a\ufffd[31mb' },
  { says: 'the same in one character', text: 'a\u009b31mb', gives: 'a\ufffd31mb' },
  { says: 'an override', text: 'a\u202eb', gives: 'a\ufffdb' },
  { says: 'no width', text: 'a\u200bb\u2060c\ufeffd', gives: 'a\ufffdb\ufffdc\ufffdd' },
  { says: 'a tag, which is two units long', text: 'a\u{e0041}b', gives: 'a\ufffdb' },
  { says: 'a filler that looks like a space', text: 'a\u3164b', gives: 'a\ufffdb' },
  { says: 'a joiner within a word', text: 'a\u200db', gives: 'a\ufffdb' },
  { says: 'a joiner within a picture', text: '\u{1f469}\u200d\u{1f4bb}', gives: '\u{1f469}\u200d\u{1f4bb}' },
  { says: 'the look of a picture', text: '\u2709\ufe0f', gives: '\u2709\ufe0f' },
  { says: 'a soft hyphen', text: 'con\u00adtract', gives: 'contract' },
  { says: 'ends of lines', text: 'a\r\nb\tc\u2028d', gives: 'a  b c\ufffdd' },
  { says: 'accents and other scripts', text: 'caf\u00e9 \u4e2d \u0627', gives: 'caf\u00e9 \u4e2d \u0627' }
])('printable: $says', ({ text, gives }) => {
  expect(printable(text)).toBe(gives)
})

const strange =
  '\u0000\u0007\u001b[31m\u007f\u0085\u009b\u00ad\u200b\u200d\u202e\u2028\u2029\u2066\u3164\ufeff\u{e0041}'

test.each([
  { name: 'JSON', write: jsonText, read: (text: string) => JSON.parse(text) },
  { name: 'YAML', write: yaml, read: (text: string) => parse(text) }
])('$name shows none of them, and gives all of them back', ({ write, read }) => {
  const value = { plain: 'a: b', folded: 'a\nb\n', strange, list: [`x${strange}`, `# ${strange}: y\n`] }
  const text = write(value)
  expect(text).toMatch(/^[\n -~]+$/)
  expect(read(text)).toEqual(value)
})

test('of all characters of Unicode, those that steer a terminal or show as nothing are escaped, and no other', () => {
  const unseen = /[\u0000-\u001f"\\\u007f-\u009f\p{Zl}\p{Zp}\p{DI}\p{Cs}]/u
  const wrong: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    const isEscaped = jsonText(character) !== `"${character}"`
    if (isEscaped !== unseen.test(character)) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

test.each([
  { cell: '=1+1', gives: "'=1+1" },
  { cell: '\uff1d1+1', gives: "'\uff1d1+1" },
  { cell: '\t=1', gives: "'\t=1" },
  { cell: '-1', gives: "'-1" },
  { cell: -1, gives: '-1' },
  { cell: null, gives: '' },
  { cell: 'a"b,c', gives: '"a""b,c"' },
  { cell: 'two\nlines', gives: '"two\nlines"' },
  { cell: '\u001b[31m\u202e', gives: '\ufffd[31m\ufffd' }
])('a cell of CSV: $cell', ({ cell, gives }) => {
  expect(csvLine([cell])).toBe(`${gives}\r\n`)
})
