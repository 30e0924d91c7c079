import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { dateOf, instantOf } from '../../src/acceptance/field.ts'
import { parseEvents } from '../../src/acceptance/parse-events.ts'
import { parsePeople } from '../../src/acceptance/parse-people.ts'

function read<T>(parse: (file: VFile) => T, path: string, value: string) {
  const file = new VFile({ path, value })
  const rows = parse(file)
  expect(file.messages.filter((each) => each.source !== 'assent')).toEqual([])
  return { rows, messages: file.messages.map((each) => `${each.line} ${each.ruleId} ${each.reason}`) }
}

const used = { person: 'u1', event: 'use', at: '2020-05-03T09:00:00Z' }
const posted = { person: null, event: 'post', at: '2020-05-01T08:00:00Z' }

test.each([
  [
    'NDJSON',
    'a.ndjson',
    '{"person":"u1","event":"use","at":"2020-05-03T09:00:00Z"}\n\n{"event":"post","at":"2020-05-01T08:00:00Z"}\n'
  ],
  [
    'NDJSON by its content',
    'a',
    '\ufeff {"person":"u1","event":"use","at":"2020-05-03T11:00:00+02:00"}\r\n{"event":"post","at":"2020-05-01T08:00Z"}'
  ],
  ['CSV', 'a.csv', 'person,event,at\nu1,use,2020-05-03T09:00:00Z\n,post,2020-05-01T08:00:00Z\n'],
  [
    'CSV by its content',
    'a.txt',
    '\ufeffEvent,At,Person,Note\r\nuse,2020-05-03T09:00:00Z,u1,"a, b"\r\n\r\npost,2020-05-01T08:00:00Z\r\n'
  ],
  ['CSV with semicolons', 'a.csv', 'person;event;at\n u1 ; use ; 2020-05-03T09:00:00Z\n;post;2020-05-01T08:00:00Z'],
  [
    'CSV with semicolons, and a comma in a field',
    'a.csv',
    'person ; event;at;note\nu1;use;2020-05-03T09:00:00Z;a, b\n;post;2020-05-01T08:00:00Z;'
  ],
  [
    'CSV with commas, and a semicolon in the name of a column',
    'a.csv',
    'person,event,at,a;b\nu1,use,2020-05-03T09:00:00Z,\n,post,2020-05-01T08:00:00Z,'
  ],
  [
    'CSV whose quoted first name follows a byte order mark',
    'a.csv',
    '\ufeff"person",event,at\nu1, "use",2020-05-03T09:00:00Z\n,post,2020-05-01T08:00:00Z'
  ],
  [
    'CSV by its name, though it begins with a brace',
    'a.csv',
    '{note},person,event,at\n,u1,use,2020-05-03T09:00:00Z\n,,post,2020-05-01T08:00:00Z'
  ],
  [
    'NDJSON with white space around a value and on a line of its own',
    'a.jsonl',
    '{"person":" u1 ","event":"use","at":"2020-05-03T09:00:00Z"}\n \n{"event":"post","at":"2020-05-01T08:00:00Z"}'
  ]
])('events: %s', (_, path, text) => {
  expect(read(parseEvents, path, text)).toEqual({ rows: [used, posted], messages: [] })
})

test.each([
  [
    'a.ndjson',
    '{"person":"u1","event":"use","at":"2020-05-03T09:00:00Z"',
    '1 bad-row Unexpected line, expected one JSON object, such as `{"person": "u1", …}`'
  ],
  ['a.ndjson', '\n["u1"]', '2 bad-row Unexpected line, expected one JSON object, such as `{"person": "u1", …}`'],
  ['a.jsonl', 'null', '1 bad-row Unexpected line, expected one JSON object, such as `{"person": "u1", …}`'],
  ['a.json', '"use"', '1 bad-row Unexpected line, expected one JSON object, such as `{"person": "u1", …}`'],
  [
    'a.ndjson',
    '{"person":"u1"}',
    '1 bad-row Unexpected event ``, expected one of post, dispatch, join, use, accept, decline, deactivate, bounce'
  ],
  [
    'a.ndjson',
    '{"person":"u1","event":"visit","at":"2020-05-03T09:00:00Z"}',
    '1 bad-row Unexpected event `visit`, expected one of post, dispatch, join, use, accept, decline, deactivate, bounce'
  ],
  [
    'a.ndjson',
    '{"person":"u1","event":"use","at":"2020-05-03"}',
    '1 bad-row Unexpected time `2020-05-03`, expected an instant such as `2020-05-03T09:00:00Z`'
  ],
  [
    'a.ndjson',
    '{"person":"u1","event":"use","at":"2020-05-03T09:00:00"}',
    '1 bad-row Unexpected time `2020-05-03T09:00:00`, expected an instant such as `2020-05-03T09:00:00Z`'
  ],
  [
    'a.ndjson',
    '{"event":"use","at":"2020-05-03T09:00:00Z"}',
    '1 bad-row Unexpected empty `person`, expected the id of a person'
  ],
  [
    'a.ndjson',
    '{"person":"u1","event":"post","at":"2020-05-03T09:00:00Z"}',
    '1 bad-row Unexpected person `u1` in a posting, expected none'
  ],
  [
    'a.csv',
    'person,event,at\nu1,use',
    '2 bad-row Unexpected time ``, expected an instant such as `2020-05-03T09:00:00Z`'
  ],
  [
    'a.csv',
    'person,event,at\nu1,use,2020-05-03T09:00:00Z,more',
    '2 bad-row Unexpected 4 fields, expected 3: quote a field that holds a comma'
  ],
  [
    'a.csv',
    'person,event,at\n"u1,use,2020-05-03T09:00:00Z\n',
    '2 bad-row Unexpected quotes, expected CSV (Quote Not Closed: the parsing is finished with an opening quote at line 2)'
  ]
])('events: %s %j', (path, text, message) => {
  expect(read(parseEvents, path, text)).toEqual({ rows: [], messages: [message] })
})

test('a bad row is left out, the others stand', () => {
  const { rows, messages } = read(parseEvents, 'a.csv', 'person,event,at\nu1,visit,x\nu1,use,2020-05-03T09:00:00Z\n')
  expect([rows, messages.length]).toEqual([[used], 1])
})

test('people', () => {
  const text =
    'id,email,joined,locale\nu1,u1@example.com,2018-03-01,nl\nu2,,,\nu3,not an address,2020-05-03T11:00:00+02:00\n'
  expect(read(parsePeople, 'a.csv', text)).toEqual({
    rows: [
      { id: 'u1', email: 'u1@example.com', joined: '2018-03-01', locale: 'nl' },
      { id: 'u2', email: null, joined: null, locale: null },
      { id: 'u3', email: 'not an address', joined: '2020-05-03T09:00:00Z', locale: null }
    ],
    messages: []
  })
  expect(read(parsePeople, 'a.ndjson', '{"id":7,"email":null}')).toEqual({
    rows: [{ id: '7', email: null, joined: null, locale: null }],
    messages: []
  })
})

test('people: bad rows', () => {
  expect(
    read(parsePeople, 'a.csv', 'id,email,joined\nu1,a@example.com,soon\n,b@example.com,\nu2,,\nu2,,\nu3,,2020-02-30\n')
  ).toEqual({
    rows: [{ id: 'u2', email: null, joined: null, locale: null }],
    messages: [
      '2 bad-row Unexpected time `soon`, expected a date such as `2020-05-03` or an instant such as `2020-05-03T09:00:00Z`',
      '3 bad-row Unexpected empty `id`, expected the id of a person',
      '5 bad-row Unexpected second row for `u2`, expected each id once',
      '6 bad-row Unexpected time `2020-02-30`, expected a date such as `2020-05-03` or an instant such as `2020-05-03T09:00:00Z`'
    ]
  })
})

test('no text makes the readers throw', () => {
  const piece = fc.constantFrom(
    '"',
    ',',
    ';',
    '\n',
    '\r',
    '{',
    '}',
    '[',
    'id',
    'person',
    'at',
    '__proto__',
    '2020-05-03',
    '\ufeff',
    ' '
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.constantFrom('a.csv', 'a.ndjson', 'a'),
      (value, path) => {
        read(parseEvents, path, value)
        read(parsePeople, path, value)
      }
    )
  )
})

test('a cell that is no instant or date is none', () => {
  expect([instantOf('soon'), instantOf('2020-05-03'), dateOf('soon'), dateOf('2020-05-03T09:00:00Z')]).toEqual(
    Array(4).fill(null)
  )
})
