import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { approvalsSchema } from '../../src/config/approvals.ts'
import { configSchema } from '../../src/config/config.ts'
import { readYaml } from '../../src/config/read-yaml.ts'

const keys = Object.keys(configSchema.shape)
  .map((key) => `\`${key}\``)
  .join(', ')

function faults(value: string, schema: Parameters<typeof readYaml>[1] = configSchema): string[] {
  const file = new VFile({ path: 'c.yaml', value })
  expect(readYaml(file, schema)).toBeUndefined()
  return file.messages.map(({ line, column, reason }) => `${line}:${column}: ${reason}`)
}

test.each([
  { says: '', gives: {} },
  { says: '# nothing yet\n', gives: {} },
  { says: 'failOn:\nbase: main\n', gives: { base: 'main' } },
  {
    says: 'severities:\n  contact-changed: off\n  date-not-moved: substantial\n  missing-date: review\n',
    gives: { severities: { 'contact-changed': 'off', 'date-not-moved': 'substantial', 'missing-date': 'review' } }
  },
  {
    says: 'timeZone: Europe/Amsterdam\nwindow: P30D\nchannels: [Email]\ncontroller:\n  email: a@example.com\n',
    gives: {
      timeZone: 'Europe/Amsterdam',
      window: 'P30D',
      channels: ['Email'],
      controller: { email: 'a@example.com' }
    }
  }
])('$says', ({ says, gives }) => {
  expect(readYaml(new VFile(says), configSchema)).toEqual(gives)
})

test.each([
  {
    says: 'base: main\npolices:\n  - a\n',
    finds: [`2:1: Unexpected key \`polices\`, expected one of ${keys}; did you mean \`policies\`?`]
  },
  { says: '__proto__: 1\n', finds: [`1:1: Unexpected key \`__proto__\`, expected one of ${keys}`] },
  {
    says: 'severities:\n  retention-lenghtened: off\n  purpose-added: grave\n',
    finds: [
      '2:3: Unexpected key `retention-lenghtened`, expected the id of a rule; did you mean `retention-lengthened`?',
      '3:18: Unexpected value `grave`, expected one of `substantial`, `review`, `editorial`, `off`'
    ]
  },
  {
    says: 'severities:\n  no-such-rule-at-all: off\n',
    finds: ['2:3: Unexpected key `no-such-rule-at-all`, expected the id of a rule; `assent rules` lists them']
  },
  { says: 'severities: 3\n', finds: ['1:13: Unexpected value `3`, expected a mapping of names to values'] },
  { says: 'policies: x.md\n', finds: ['1:11: Unexpected value `x.md`, expected a list (lines that begin with `- `)'] },
  { says: 'policies: []\n', finds: ['1:11: Unexpected value `[]`, expected something in it'] },
  {
    says: 'failOn: reviews\n',
    finds: [
      '1:9: Unexpected value `reviews`, expected one of `substantial`, `review`, `editorial`, `never`; did you mean `review`?'
    ]
  },
  {
    says: 'timeZone: Amsterdam\nwindow: 30 days\n',
    finds: [
      '1:11: Unexpected value `Amsterdam`, expected an IANA name such as `Europe/Amsterdam` or `UTC`',
      '2:9: Unexpected value `30 days`, expected a length of time in ISO 8601, such as `P30D`'
    ]
  },
  {
    says: 'controller:\n  nam: x\n  email: y\nchannels: [Email, Fax]\n',
    finds: [
      '2:3: Unexpected key `nam`, expected one of `name`, `email`; did you mean `name`?',
      '3:10: Unexpected value `y`, expected an e-mail address',
      '4:19: Unexpected value `Fax`, expected one of `Email`, `WebsitePosting`, `InProduct`, `Other`'
    ]
  },
  { says: 'base: 3\n', finds: ['1:7: Unexpected value `3`, expected text'] },
  { says: '- base\n', finds: ['1:1: Unexpected value `["base"]`, expected a mapping of keys to values'] },
  { says: 'base: a\nbase: b\n', finds: ['2:1: Unexpected YAML: Map keys must be unique'] },
  { says: 'base: [\n', finds: [expect.stringMatching(/^\d:\d: Unexpected YAML: /)] },
  {
    says: `a: &a [1, 1]\nb: &b [${Array(12).fill('*a')}]\nc: &c [${Array(12).fill('*b')}]\nd: [${Array(12).fill('*c')}]\n`,
    finds: ['2:8: Unexpected aliases, expected each value written out']
  },
  { says: 'base: main\npolicies: &a [*a]\n', finds: ['2:15: Unexpected aliases, expected each value written out'] },
  {
    says: 'severities:\n  missing-date: off\n  __proto__: off\n',
    finds: ['3:3: Unexpected key `__proto__`, expected another name']
  }
])('$says', ({ says, finds }) => {
  expect(faults(says)).toEqual(finds)
})

test.each(['c-b5d32a7d0285', 'c-b5d32a7d0285-2', 'l-b5d32a7d0285'])('an approval of %s', (id) => {
  const approval = { id, reason: 'r', name: 'Ada', date: '2020-04-30' }
  const file = new VFile(`approvals:\n  - ${JSON.stringify(approval)}\n`)
  expect(readYaml(file, approvalsSchema)).toEqual({ approvals: [approval] })
})

test.each([
  {
    says: 'approvals:\n  - id: c-b5d32a7d0285\n    name: Ada\n    date: 2020-04-31\n',
    finds: [
      '2:5: Unexpected entry without `reason`, expected it',
      '4:11: Unexpected value `2020-04-31`, expected a day such as `2020-05-01`'
    ]
  },
  {
    says: 'approvals:\n  - { id: b5d3, reason: r, name: Ada, date: 2020-04-30, severity: off }\n',
    finds: [
      '2:11: Unexpected value `b5d3`, expected the id of a finding, such as `c-3f9a0c12ab34`',
      '2:67: Unexpected value `off`, expected one of `substantial`, `review`, `editorial`'
    ]
  }
])('$says', ({ says, finds }) => {
  expect(faults(says, approvalsSchema)).toEqual(finds)
})

test('whatever stands in the file, it is read, or its faults are told with their places', () => {
  const pieces = [
    'policies',
    'severities',
    'base',
    ':',
    ': ',
    '\n',
    '\n  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '"',
    '? ',
    '---\n'
  ]
  const texts = fc.array(
    fc.oneof(fc.constantFrom(...pieces, '|\n', '<<: ', '__proto__', '~', '!!set ', '%YAML 1.1\n'), fc.string())
  )
  fc.assert(
    fc.property(texts, (parts) => {
      const file = new VFile({ path: 'c.yaml', value: parts.join('') })
      const config = readYaml(file, configSchema)
      expect(config === undefined).toBe(file.messages.length > 0)
      expect(file.messages.every(({ line, column }) => line! >= 1 && column! >= 1)).toBe(true)
    }),
    { seed: 1, numRuns: 500 }
  )
})
