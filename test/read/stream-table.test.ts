import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { streamTable } from '../../src/read/stream-table.ts'

async function rowsOf(...pieces: string[]): Promise<unknown[]> {
  const table = await streamTable('-', Readable.from(pieces.map((piece) => Buffer.from(piece))))
  const found: unknown[] = []
  for await (const { rows } of table.rows) {
    for (const { line, values, fault } of rows) found.push([line, values ?? fault.replace(/ \(.*/, '')])
  }
  return found
}

test.each([
  { says: 'columns by their names', pieces: ['\ufeffPerson,At\na,1\n'], finds: [[2, { person: 'a', at: '1' }]] },
  { says: 'semicolons', pieces: ['person;at\na;1\n'], finds: [[2, { person: 'a', at: '1' }]] },
  {
    says: 'a cell of two lines, and an empty line',
    pieces: ['a,b\n"x\ny",1\n\nz,2'],
    finds: [
      [3, { a: 'x\ny', b: '1' }],
      [5, { a: 'z', b: '2' }]
    ]
  },
  {
    says: 'rows cut anywhere',
    pieces: ['a,b\nx', 'y,1\nz,', '2\n'],
    finds: [
      [2, { a: 'xy', b: '1' }],
      [3, { a: 'z', b: '2' }]
    ]
  },
  {
    says: 'too many fields',
    pieces: ['a,b\n1,2,3\n4,5\n'],
    finds: [
      [2, 'Unexpected 3 fields, expected 2: quote a field that holds a comma'],
      [3, { a: '4', b: '5' }]
    ]
  },
  {
    says: 'stray quotes',
    pieces: ['a,b\nx"y,1\nz,2\n'],
    finds: [
      [2, 'Unexpected quotes, expected CSV'],
      [3, { a: 'z', b: '2' }]
    ]
  },
  { says: 'fewer fields', pieces: ['a,b\nx\n'], finds: [[2, { a: 'x' }]] },
  { says: 'nothing at all', pieces: [], finds: [] },
  {
    says: 'NDJSON by its brace, cut in a letter',
    pieces: ['{"a": "', '\u00e9"}\n\n{"a": 2}'],
    finds: [
      [1, { a: 'é' }],
      [3, { a: 2 }]
    ]
  },
  {
    says: 'a line that is no object',
    pieces: ['{"a": 1}\n[2]\n'],
    finds: [
      [1, { a: 1 }],
      [2, 'Unexpected line, expected one JSON object, such as `{"person": "u1", …}`']
    ]
  }
])('streams $says', async ({ pieces, finds }) => {
  expect(await rowsOf(...pieces)).toEqual(finds)
})

test.each([
  ['a\0b', 'this is a binary file or not UTF-8; save it as CSV in UTF-8'],
  ['a,b,a\n1,2,3\n', 'the column `a` is there twice; name each column once']
])('%j is refused', async (text, reason) => {
  await expect(rowsOf(text)).rejects.toMatchObject({ reason })
})

test.each([
  ['no/such/file.csv', 'no such file; check the path'],
  ['test', 'this is a folder; name one file in it']
])('%s is refused', async (name, reason) => {
  await expect(streamTable(name, Readable.from([]))).rejects.toMatchObject({ reason })
})
