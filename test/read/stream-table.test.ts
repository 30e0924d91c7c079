import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { streamTable } from '../../src/read/stream-table.ts'

async function rowsOf(...pieces: (string | Uint8Array)[]): Promise<unknown[]> {
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
  {
    says: 'quotes from some line on, cut in a letter and in a line end',
    pieces: ['\ufeffa;b\r\nx; y \r', '\n\r\n"q\nr";\u00e9\r\nz;2\r\nt"u;3\r\n', 'v;4'],
    finds: [
      [2, { a: 'x', b: 'y' }],
      [5, { a: 'q\nr', b: 'é' }],
      [6, { a: 'z', b: '2' }],
      [7, 'Unexpected quotes, expected CSV'],
      [8, { a: 'v', b: '4' }]
    ]
  },
  { says: 'lines that end in carriage returns alone', pieces: ['a,b\r1,2\r'], finds: [[2, { a: '1', b: '2' }]] },
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
  { says: 'half a character, which no UTF-8 has', text: '{"id": "a", "email": "\\ud800@b"}', key: 'email' },
  { says: 'the zero, which no database keeps', text: '{"id": "a\\u0000", "email": "a@b"}', key: 'id' }
])('NDJSON that writes $says is a bad row', async ({ text, key }) => {
  const good = '{"id": "\\ud83d\\udc4b"}'
  expect(await rowsOf(`${text}\n${good}\n`)).toEqual([
    [1, `Unexpected character in \`${key}\` that no text can hold, expected text`],
    [2, { id: '👋' }]
  ])
})

const latin1 = Buffer.from('id\njos\u00e9\n', 'latin1')
test.each([
  { says: 'another encoding', pieces: [latin1] },
  { says: 'another encoding, in a later piece', pieces: [Buffer.from('id\na\n'), latin1] },
  { says: 'a letter that does not end', pieces: [Buffer.from('id\na\n'), Buffer.from('é').subarray(0, 1)] },
  {
    says: 'a letter that begins anew',
    pieces: [Buffer.from('id\n'), ...['é', 'é'].map((each) => Buffer.from(each).subarray(0, 1))]
  },
  { says: 'a zero in a later piece', pieces: [Buffer.from('id\na\n'), Buffer.from('b\0\n')] }
])('$says is refused: letters that are lost would make one person of two', async ({ pieces }) => {
  const read = async () => {
    for await (const { rows } of (await streamTable('-', Readable.from(pieces))).rows) for (const row of rows) void row
  }
  await expect(read()).rejects.toMatchObject({ reason: 'this is a binary file or not UTF-8; save it as CSV in UTF-8' })
})

test('letters of any length may be cut anywhere', async () => {
  const bytes = Buffer.from('id\né€👋é\n')
  for (let at = 0; at < bytes.length; at += 1) {
    const table = await streamTable('-', Readable.from([bytes.subarray(0, at), bytes.subarray(at)]))
    const ids: unknown[] = []
    for await (const { rows } of table.rows) for (const { values } of rows) ids.push(values?.id)
    expect(ids).toEqual(['é€👋é'])
  }
})

test.each([
  ['a\0b', 'this is a binary file or not UTF-8; save it as CSV in UTF-8'],
  ['a,b,a\n1,2,3\n', 'the column `a` is there twice; name each column once'],
  ['a,__proto__\n1,2\n', 'a column cannot be called `__proto__`; rename it']
])('%j is refused', async (text, reason) => {
  await expect(rowsOf(text)).rejects.toMatchObject({ reason })
})

test.each([
  ['no/such/file.csv', 'no such file; check the path'],
  ['test', 'this is a folder; name one file in it']
])('%s is refused', async (name, reason) => {
  await expect(streamTable(name, Readable.from([]))).rejects.toMatchObject({ reason })
})

test('lines without quotes read as the parser reads them, however they are cut', async () => {
  const cell = fc.constantFrom('', 'x', ' y ', 'é', '\t', 'longer text', '\u00a0', ';')
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
  const ends = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(
      table,
      ends,
      fc.boolean(),
      fc.array(fc.nat(200), { maxLength: 5 }),
      async (cells, end, last, cuts) => {
        const text = `a,b,c${end}${cells.map((row) => row.join(',')).join(end)}${last ? end : ''}`
        const bytes = Buffer.from(text)
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
        const pieces = places.slice(1).map((place, index) => bytes.subarray(places[index], place))
        // A quoted name of a column brings the parser in from the first line on.
        expect(await rowsOf(...pieces)).toEqual(await rowsOf(text.replace('a,b,c', '"a",b,c')))
      }
    )
  )
})
