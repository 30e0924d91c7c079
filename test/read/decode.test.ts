import type { VFileMessage } from 'vfile-message'
import { expect, test } from 'vitest'
import { decode } from '../../src/read/decode.ts'

const text = '# Privacy\n\nWe keep “logs”.\n'

test.each([
  { name: 'UTF-8', bytes: Buffer.from(text) },
  { name: 'UTF-8 with a byte order mark', bytes: Buffer.from(`\ufeff${text}`) },
  { name: 'UTF-16, little end first', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'UTF-16, big end first', bytes: Buffer.from(`\ufeff${text}`, 'utf16le').swap16() }
])('$name is read', ({ bytes }) => {
  expect(decode(bytes, 'a.md')).toBe(text)
})

test.each([
  { name: 'a NUL among letters', bytes: Buffer.from('We keep\0logs'), ruleId: 'binary', place: undefined },
  { name: 'PDF', bytes: Buffer.from('%PDF-1.7\n\xe2\xe3', 'latin1'), ruleId: 'binary', place: undefined },
  { name: 'half a UTF-16 character', bytes: Buffer.from([0xff, 0xfe, 0x41]), ruleId: 'binary', place: undefined },
  { name: 'UTF-16 with NUL', bytes: Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0]), ruleId: 'binary', place: undefined },
  { name: 'Latin-1', bytes: Buffer.from('a\nb caf\xe9', 'latin1'), ruleId: 'encoding', place: { line: 2, column: 6 } },
  { name: 'UTF-8 cut short', bytes: Buffer.from('é').subarray(0, 1), ruleId: 'encoding', place: { line: 1, column: 1 } }
])('$name is refused', ({ bytes, ruleId, place }) => {
  expect(refusalOf(() => decode(bytes, 'a.md'))).toMatchObject({ file: 'a.md', source: 'assent', ruleId, place })
})

function refusalOf(call: () => unknown): VFileMessage | undefined {
  try {
    call()
  } catch (error) {
    return error as VFileMessage
  }
  return undefined
}
