import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hindrances, launchBrowser, noBrowser, open } from '../browser.ts'
import { idOf, type LedgerExample, ledgerExample } from './ledger-example.ts'

let example: LedgerExample
let id: string

/** The head of a ledger as a command prints it. */
const headOf = (stdout: string) => /ledger head (\d+ [0-9a-f]{64})\n/.exec(stdout)?.[1]

beforeAll(async () => {
  example = await ledgerExample()
  id = idOf(example)
  example.write('people.csv', [
    'id,email,joined,locale',
    'ana,ana@example.com,2019-01-01,en',
    '"=HYPERLINK(""https://evil.example"")",,2019-02-01,',
    '@ben,,2019-03-01T10:00:00+01:00,nl',
    'cem,,31 May 2019,',
    ',nobody@example.com,2019-01-01,',
    'ana,other@example.com,2019-01-01,en',
    '"<img src=x onerror=alert(1)>",,2019-04-01,'
  ])
  example.write('events.ndjson', [
    '{"person": "ana", "event": "use", "at": "2020-05-03T09:00:00Z"}',
    '{"person": "ana", "event": "leave", "at": "2020-05-03T09:00:00Z"}',
    '{"person": "ana", "event": "use"',
    '{"person": "@ben", "event": "decline", "at": "2020-05-04"}',
    '{"person": "@ben", "event": "decline", "at": "2020-05-04T09:00:00Z"}'
  ])
}, 60_000)
afterAll(() => example.remove())

test('status before anything was published says what to do', async () => {
  const { exitCode, stdout, stderr } = await example.run(['status'])
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 4,
    stdout: '',
    stderr:
      'error: assent.ledger.sqlite: there is no ledger here; name it with --ledger, or make one with assent publish\n'
  })
})

test('a posting is recorded once; another time for it is refused', async () => {
  const words = ['publish', 'notice', '--at', '2020-05-01T09:00']
  const first = await example.good(words)
  expect(first).toMatch(
    new RegExp(`^notice ${id.slice(0, 14)} posted 2020-05-01T07:00:00Z \\(Europe/Amsterdam\\)\nledger head 1 `)
  )
  const again = await example.good(words)
  expect(again).toContain('was posted before, nothing changed: 2020-05-01T07:00:00Z')
  expect(headOf(again)).toBe(headOf(first))
  const other = await example.run(['publish', 'notice', '--at', '2020-05-02T09:00'])
  expect([other.exitCode, other.stdout]).toEqual([2, ''])
  expect(other.stderr).toContain('is in the ledger as posted at 2020-05-01T07:00:00Z; a posting is recorded once')
}, 30_000)

test('what cannot be published leaves the ledger as it was', async () => {
  cpSync(example.path('notice'), example.path('changed'), { recursive: true })
  const text = readFileSync(example.path('changed/notice.json'), 'utf8')
  writeFileSync(example.path('changed/notice.json'), text.replace('P30D', 'P14D'))
  cpSync(example.path('notice'), example.path('lacking'), { recursive: true })
  writeFileSync(example.path('lacking/notice.html'), 'Something else')
  const before = readFileSync(example.path('assent.ledger.sqlite'))
  const changed = await example.run(['publish', 'changed'])
  expect(changed).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: 'changed: this notice was changed since it was written; write it anew with assent notice\n'
  })
  const missing = await example.run(['publish', 'nowhere'])
  expect(missing).toEqual({ exitCode: 3, stdout: '', stderr: 'nowhere: no such file; check the path\n' })
  const version = await example.run(['publish', 'notice', '--policy', 'v9.md', '--ledger', 'new.sqlite'])
  expect(version.exitCode).toBe(3)
  expect(version.stderr).toBe(
    'v9.md: no such file; check the path; name the version that the notice announces with --policy\n'
  )
  expect(existsSync(example.path('new.sqlite'))).toBe(false)
  const wrong = await example.run(['publish', 'notice', '--policy', 'v1.md', '--ledger', 'new.sqlite'])
  expect([wrong.exitCode, wrong.stdout]).toEqual([3, ''])
  expect(readFileSync(example.path('assent.ledger.sqlite'))).toEqual(before)
}, 30_000)

test('good rows stand; bad ones are told by line and kept, and the exit status is 3', async () => {
  const { exitCode, stdout, stderr } = await example.run(['record', '--people', 'people.csv', 'events.ndjson'])
  expect(exitCode).toBe(3)
  expect(stderr.split('\n')).toEqual([
    'people.csv:5:1: Unexpected time `31 May 2019`, expected a date such as `2020-05-03` or an instant such as `2020-05-03T09:00:00Z`',
    'people.csv:6:1: Unexpected empty `id`, expected the id of a person',
    'people.csv:7:1: Unexpected second row for `ana`, expected each id once',
    'people.csv: bad rows are kept in people.rejects.csv; mend them and record that file',
    'events.ndjson:2:1: Unexpected event `leave`, expected one of dispatch, join, use, accept, decline, deactivate, bounce',
    expect.stringMatching(/^events\.ndjson:3:1: /),
    'events.ndjson:4:1: Unexpected time `2020-05-04`, expected an instant such as `2020-05-03T09:00:00Z`',
    'events.ndjson: bad rows are kept in events.rejects.ndjson; mend them and record that file',
    ''
  ])
  expect(stdout).toMatch(
    /^people\.csv: 7 rows: 4 recorded, 0 known already, 3 rejected, ledger head 2 \w+\nevents\.ndjson: 5 rows: 2 recorded, 0 known already, 3 rejected, ledger head 3 \w+\n$/
  )
  expect(readFileSync(example.path('people.rejects.csv'), 'utf8').split('\n')[0]).toBe(
    'id,email,joined,locale,line,reason'
  )
  const kept = readFileSync(example.path('events.rejects.ndjson'), 'utf8').trim().split('\n')
  expect(kept.map((line) => JSON.parse(line).line)).toEqual([2, 3, 4])
}, 30_000)

test('the same file twice changes nothing; a mended file of rejects is recorded, also from standard input', async () => {
  const again = await example.run(['record', '--people', 'people.csv', 'events.ndjson'])
  expect(again.stdout).toMatch(/0 recorded, 4 known already, 3 rejected.* 0 recorded, 2 known already, 3 rejected/s)
  expect(headOf(again.stdout)?.startsWith('3 ')).toBe(true)
  const rejects = readFileSync(example.path('people.rejects.csv'), 'utf8')
  example.write('mended.csv', rejects.split('\n').slice(0, 2).join('\n').replace('31 May 2019', '2019-05-31'))
  const mended = await example.good(['record', '--people', 'mended.csv'])
  expect(mended).toMatch(/^mended\.csv: 1 rows: 1 recorded/)
  const piped = await example.good(
    ['record', '-'],
    undefined,
    'person,event,at\ncem,accept,2020-05-05T09:00:00Z\nnew,use,2020-05-06T09:00:00Z\n'
  )
  expect(piped).toMatch(/^-: 2 rows: 2 recorded, 0 known already, 0 rejected, 1 people known by their id alone, /)
  const missing = await example.run(['record', 'nowhere.csv'])
  expect([missing.exitCode, missing.stderr]).toEqual([3, 'nowhere.csv: no such file; check the path\n'])
}, 30_000)

const evil = '<img src=x onerror=alert(1)>'

test('status counts, as a table, JSON, CSV and HTML in one run', async () => {
  const outputs = ['json=status.json', 'csv=counts.csv', 'html=status.html'].flatMap((each) => ['--output', each])
  const table = await example.good(['status', ...outputs])
  expect(table).toBe(`Acceptance as of 2020-05-28 09:00 (Europe/Amsterdam)
notice ${id.slice(0, 14)}, posted 2020-05-01 09:00

  bound-on-joining    0
  accepted-by-use     2
  accepted-by-lapse   0
  accepted-expressly  1
  declined            1
  conflict            0
  pending             2
  people              6

Windows that close within a week
  last day 2020-05-31  2 pending
${table.slice(table.indexOf('\nPeople bound, of all'))}`)
  expect(table).toMatch(/2020-05-01 to 2020-05-28: 3 of 6\n$/)
  const status = JSON.parse(readFileSync(example.path('status.json'), 'utf8'))
  expect(status).toMatchObject({ asOf: '2020-05-28T07:00:00Z', notice: id, counts: { pending: 2, declined: 1 } })
  expect(status.people).toBeUndefined()
  expect(readFileSync(example.path('counts.csv'), 'utf8')).toMatch(/^state,people\r?\nbound-on-joining,0\r?\n/)
  expect(readFileSync(example.path('status.html'), 'utf8')).toMatch(/^<!doctype html>.*<svg/s)
}, 30_000)

test('people are listed as the design says; cells that a table program would compute are defused', async () => {
  const outputs = ['csv=people-status.csv', 'html=people.html'].flatMap((each) => ['--output', each])
  const { people } = JSON.parse(await example.good(['status', '--people', '--format', 'json', ...outputs]))
  const ends = '2020-06-01T00:00:00+02:00'
  expect(people).toEqual(
    [
      { id: evil, state: 'pending', since: null, windowEnds: ends },
      { id: '=HYPERLINK("https://evil.example")', state: 'pending', since: null, windowEnds: ends },
      { id: '@ben', state: 'declined', since: '2020-05-04T09:00:00Z', windowEnds: ends },
      { id: 'ana', state: 'accepted-by-use', since: '2020-05-03T09:00:00Z', windowEnds: null },
      { id: 'cem', state: 'accepted-expressly', since: '2020-05-05T09:00:00Z', windowEnds: ends },
      { id: 'new', state: 'accepted-by-use', since: '2020-05-06T09:00:00Z', windowEnds: ends }
    ].sort((a, b) => (a.id < b.id ? -1 : 1))
  )
  const csv = readFileSync(example.path('people-status.csv'), 'utf8')
  expect(csv).toMatch(/^"?'=HYPERLINK/m)
  expect(csv).toMatch(/^'@ben,declined,/m)
  expect(csv).not.toMatch(/^"?[=+@-]/m)
}, 30_000)

test('one person: the same shape in JSON, a story otherwise; nobody of that name is a wrong call', async () => {
  const outputs = ['json=ana.json', 'html=ana.html'].flatMap((each) => ['--output', each])
  const story = await example.good(['status', '--person', 'ana', ...outputs])
  expect(story).toContain(
    '  ana used the service on 2020-05-03 11:00, after the notice, and thereby\n    accepted the new policy.\n'
  )
  expect(story).toContain('under a clock that was set')
  expect(JSON.parse(readFileSync(example.path('ana.json'), 'utf8'))).toMatchObject({
    asOf: '2020-05-28T07:00:00Z',
    notice: id,
    people: [{ id: 'ana', state: 'accepted-by-use', since: '2020-05-03T09:00:00Z' }]
  })
  const nobody = await example.run(['status', '--person', 'zoe'])
  expect(nobody).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'error: nobody in the ledger has the id zoe; check --person\n'
  })
}, 30_000)

test.skipIf(noBrowser)(
  `axe finds nothing on the pages, and nothing on them runs or is fetched (${noBrowser ?? 'Chromium is there'})`,
  async () => {
    const browser = await launchBrowser()
    try {
      for (const name of ['people.html', 'ana.html']) {
        for (const dark of name === 'people.html' ? [false, true] : [false]) {
          const opened = await open(browser, readFileSync(example.path(name), 'utf8'), { dark })
          expect([name, await hindrances(opened), opened.fetched, opened.ran]).toEqual([name, [], [], []])
          await opened.page.close()
        }
      }
    } finally {
      await browser.close()
    }
  },
  180_000
)
