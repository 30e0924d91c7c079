import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noticeId } from '../../src/notice/make-notice.ts'
import type { Notice } from '../../src/notice/notice.ts'
import { runWarm } from './warm-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-status-'))
const content = {
  schemaVersion: 1,
  dates: { postedAt: '2020-05-01T10:00:00Z' },
  terms: {
    timeZone: 'Europe/Amsterdam',
    window: 'P30D',
    windowStarts: ['EmailDispatch', 'WebsitePosting'],
    noticeBy: ['EmailDispatch', 'WebsitePosting'],
    continuedUseIsAcceptance: true,
    dispatchSuffices: true,
    rollToWorkingDay: false
  }
}
const notice = sealed(content)
const events = `{"person": "ana", "event": "use", "at": "2020-05-03T09:00:00Z"}
{"person": "ben", "event": "decline", "at": "2020-05-04T09:00:00Z"}
`

/** A notice with the id that its content calls for. */
function sealed<Content extends object>(content: Content): Content & { id: string } {
  return { ...content, id: noticeId(content as Notice) }
}

beforeAll(() => {
  writeFileSync(join(folder, 'notice.json'), JSON.stringify(notice))
  writeFileSync(join(folder, 'events.ndjson'), events)
  writeFileSync(join(folder, 'events.csv'), 'person,event,at\nana,use,2020-05-03T09:00:00Z\nben,leave,2020-05-04\n')
  writeFileSync(join(folder, 'people.csv'), 'id,email,joined,locale\nana,ana@example.com,,\ncem,,2019-02-01,nl\n')
  writeFileSync(join(folder, 'other.json'), JSON.stringify({ ...notice, terms: { ...notice.terms, window: 30 } }))
  writeFileSync(
    join(folder, 'changed.json'),
    JSON.stringify({ ...notice, dates: { postedAt: '2020-04-01T10:00:00Z' } })
  )
  writeFileSync(
    join(folder, 'zone.json'),
    JSON.stringify(sealed({ ...content, terms: { ...content.terms, timeZone: 'Mars' } }))
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

function status(...words: string[]) {
  return runWarm(['status', ...words], { cwd: folder, env: { ASSENT_NOW: '2020-05-28T08:00:00Z' }, input: events })
}

test('the table counts, warns of windows that close, and lists people', async () => {
  const { exitCode, stdout, stderr } = await status('.', '--events', 'events.ndjson', '--to', 'people.csv', '--people')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toBe(`Acceptance as of 2020-05-28 10:00 (Europe/Amsterdam)
notice ${notice.id}

  bound-on-joining    0
  accepted-by-use     1
  accepted-by-lapse   0
  accepted-expressly  0
  declined            1
  conflict            0
  pending             1
  people              3

Windows that close within a week
  last day 2020-05-31  1  pending

People
  ana  accepted-by-use  since 2020-05-03 11:00
  ben  declined         since 2020-05-04 11:00  window ends 2020-06-01 00:00
  cem  pending                                  window ends 2020-06-01 00:00
`)
})

const counts = {
  'bound-on-joining': 0,
  'accepted-by-use': 1,
  'accepted-by-lapse': 0,
  'accepted-expressly': 0,
  declined: 1,
  conflict: 0,
  pending: 0
}

test.each([
  {
    name: 'no people where none are asked for',
    words: ['notice.json', '--events', 'events.ndjson'],
    people: undefined
  },
  {
    name: 'one person',
    words: ['.', '--events', '-', '--person', 'ben'],
    people: [{ id: 'ben', state: 'declined', since: '2020-05-04T09:00:00Z', windowEnds: '2020-06-01T00:00:00+02:00' }]
  }
])('json: $name', async ({ words, people }) => {
  const { exitCode, stdout, stderr } = await status(...words, '--format', 'json')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({ asOf: '2020-05-28T08:00:00Z', notice: notice.id, counts, people })
})

test('--as-of turns what is pending into acceptance by lapse as soon as the window has ended', async () => {
  const words = ['.', '--to', 'people.csv', '--person', 'cem', '--format', 'json', '--as-of']
  const states = []
  for (const time of ['2020-05-31T23:59', '2020-06-01T00:00']) {
    states.push(JSON.parse((await status(...words, time)).stdout).people[0].state)
  }
  expect(states).toEqual(['pending', 'accepted-by-lapse'])
})

test('a notice that was changed by hand is counted with, and told', async () => {
  const { exitCode, stderr } = await status('changed.json', '--events', '-')
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: 'changed.json: this notice was changed since it was written\n'
  })
})

test.each([
  {
    words: ['.', '--events', 'events.csv'],
    exitCode: 3,
    says: 'events.csv:3:1: Unexpected event `leave`, expected one of '
  },
  { words: ['.', '--events', 'missing.csv'], exitCode: 3, says: 'missing.csv: no such file; check the path\n' },
  { words: ['missing', '--events', '-'], exitCode: 3, says: 'missing: no such file; check the path\n' },
  {
    words: ['events.csv', '--events', '-'],
    exitCode: 3,
    says: 'events.csv: this is not a notice that assent wrote; write it anew with assent notice\n'
  },
  {
    words: ['other.json', '--events', '-'],
    exitCode: 3,
    says: 'other.json: this is not a notice that assent wrote: terms.window is missing or wrong; write it anew'
  },
  {
    words: ['zone.json', '--events', '-'],
    exitCode: 2,
    says: 'error: Unexpected time zone `Mars`, expected an IANA name'
  },
  { words: ['.'], exitCode: 4, says: 'error: assent.ledger.sqlite: there is no ledger here; name it with --ledger' },
  { words: ['.', '--events', '-', '--to', '-'], exitCode: 2, says: 'error: standard input can be read only once' },
  {
    words: ['.', '--events', '-', '--person', 'zoe'],
    exitCode: 2,
    says: 'error: nobody has the id zoe at that moment'
  },
  {
    words: ['.', '--events', '-', '--as-of', '2020-05-31'],
    exitCode: 2,
    says: 'error: --as-of is `2020-05-31`; expected'
  }
])('$words', async ({ words, exitCode, says }) => {
  const result = await status(...words)
  expect({ ...result, stderr: result.stderr.slice(0, says.length) }).toEqual({ exitCode, stdout: '', stderr: says })
})
