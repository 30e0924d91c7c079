import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import jsonld from 'jsonld'
import Database from 'libsql'
import { Store } from 'oxigraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hindrances, launchBrowser, noBrowser, open } from '../browser.ts'
import { idOf, type LedgerExample, ledgerExample } from './ledger-example.ts'

let example: LedgerExample
let head: string

/** A notice (batch 1), three people (2), what they did (3). */
beforeAll(async () => {
  example = await ledgerExample()
  example.write('people.csv', [
    'id,email,joined,locale',
    'ana,ana@example.com,2019-01-01,en',
    'ben,ben@example.com,,',
    'cem,,,'
  ])
  example.write('events.csv', [
    'person,event,at,notice',
    `ana,dispatch,2020-05-02T09:00:00Z,${idOf(example)}`,
    'ana,use,2020-05-03T09:00:00Z,',
    'ben,decline,2020-05-04T09:00:00Z,'
  ])
  await example.good(['publish', 'notice', '--at', '2020-05-01T09:00'])
  const stdout = await example.good(['record', '--people', 'people.csv', 'events.csv'])
  head = /ledger head 3 (\w+)/.exec(stdout)![1]!
}, 60_000)
afterAll(() => example.remove())

test('an untouched ledger holds; so does a head that was noted, and a wrong one is told', async () => {
  const holds = `holds: 3 batches, 4 events, 3 people\nledger head 3 ${head}\n`
  expect(await example.good(['ledger', 'verify', '--head', head])).toBe(holds)
  const other = await example.run(['ledger', 'verify', '--head', 'f'.repeat(64)])
  expect(other.exitCode).toBe(1)
  expect(other.stdout).toMatch(/^no batch has the seal f{64}: .*\nDOES NOT HOLD: /)
  expect((await example.run(['ledger', 'verify', '--head', 'abc'])).exitCode).toBe(2)
}, 30_000)

let copies = 0

test.each([
  { change: "update event set at = at - 1 where kind = 'decline'", place: /^batch 3: .*\n/ },
  { change: "delete from event where kind = 'use'", place: /^batch 3: .*event 3\b.*\n/ },
  { change: "update person set email = 'x@example.com' where id = 'ana'", place: /^batch 2: .*person 1\b.*\n/ },
  { change: "update notice_file set content = 'x' where name = 'notice.html'", place: /^batch 1: .*notice\.html.*\n/ },
  { change: 'update seal set sealed_at = sealed_at - 1 where batch = 2', place: /^batch 2: .*seal.*\n/ }
])(
  'after `$change` verify exits 1 and names the place',
  async ({ change, place }) => {
    copies += 1
    const copy = example.path(`copy-${copies}.sqlite`)
    cpSync(example.path('assent.ledger.sqlite'), copy)
    const database = new Database(copy)
    const triggers = database.prepare("select name from sqlite_master where type = 'trigger'").all() as {
      name: string
    }[]
    for (const { name } of triggers) database.exec(`drop trigger ${name}`)
    database.exec(change)
    database.close()
    const { exitCode, stdout, stderr } = await example.run(['ledger', 'verify', '--ledger', copy])
    expect([exitCode, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(place)
    expect(stdout).toContain('\nDOES NOT HOLD: 3 batches')
  },
  30_000
)

test('a bundle of everybody holds by itself; a changed one does not; the folder is never overwritten', async () => {
  const out = await example.good(['ledger', 'export', '--out', 'all', '--format', 'csv'])
  expect(out).toBe(`all: evidence of 3 people, 3 seals\nledger head 3 ${head}\n`)
  expect(readdirSync(example.path('all')).sort()).toEqual([
    'events.csv',
    'index.html',
    'notices',
    'people.csv',
    'people.ndjson',
    'sealed.ndjson',
    'seals.ndjson'
  ])
  expect(await example.good(['ledger', 'verify', 'all', '--head', head])).toMatch(/^holds: 3 batches/)
  const page = example.path(`all/notices/${idOf(example)}/notice.html`)
  writeFileSync(page, readFileSync(page, 'utf8').replace('31 May', '30 April'))
  const changed = await example.run(['ledger', 'verify', 'all'])
  expect(changed.exitCode).toBe(1)
  expect(changed.stdout).toMatch(/^batch 1: notices\/n-\w+\/notice\.html was changed\nDOES NOT HOLD/)
  const again = await example.run(['ledger', 'export', '--out', 'all'])
  expect([again.exitCode, again.stderr]).toEqual([2, 'error: all is there already; name a new folder with --out\n'])
  expect((await example.run(['ledger', 'verify', 'notice'])).exitCode).toBe(3)
}, 30_000)

/** Refuses whatever the processor would fetch. */
async function documentLoader(url: string): Promise<never> {
  throw new Error(`nothing may be fetched, yet the document asks for ${url}`)
}

test('a bundle of one person holds, has nobody else in it, and a JSON-LD processor reads it', async () => {
  await example.good(['ledger', 'export', '--out', 'ana', '--person', 'ana', '--format', 'jsonld'])
  expect(await example.good(['ledger', 'verify', 'ana'])).toMatch(/^holds: /)
  const files = readdirSync(example.path('ana')).filter((name) => name.includes('.'))
  for (const name of files) expect(readFileSync(example.path(`ana/${name}`), 'utf8')).not.toMatch(/\bben\b|\bcem\b/)
  const document = JSON.parse(readFileSync(example.path('ana/evidence.jsonld'), 'utf8'))
  const options = { format: 'application/n-quads', documentLoader, safe: true } as jsonld.Options.ToRdf
  const store = new Store()
  store.load((await jsonld.toRDF(document, options)) as unknown as string, { format: 'application/n-quads' })
  const rows = store.query(`
    PREFIX dpv: <https://w3id.org/dpv#> PREFIX dct: <http://purl.org/dc/terms/>
    PREFIX record: <urn:iso:std:iso-iec:ts:27560:>
    SELECT ?who ?state ?notice ?since WHERE {
      ?record a dpv:DataProcessingRecord ; dpv:hasDataSubject/dct:identifier ?who ; record:state ?state ;
        record:state_since ?since ; dpv:hasNotice/dct:identifier ?notice }`) as Map<string, { value: string }>[]
  expect(rows.map((row) => [...row.values()].map(({ value }) => value))).toEqual([
    ['ana', 'accepted-by-use', idOf(example), '2020-05-03T09:00:00Z']
  ])
  const sealed = example.path('ana/sealed.ndjson')
  writeFileSync(sealed, readFileSync(sealed, 'utf8').replace('\\"use\\"', '\\"accept\\"'))
  const changed = await example.run(['ledger', 'verify', 'ana'])
  expect(changed.exitCode).toBe(1)
  expect(changed.stdout).toMatch(/^batch 3: /)
  expect((await example.run(['ledger', 'export', '--out', 'zoe', '--person', 'zoe'])).exitCode).toBe(2)
  expect(readdirSync(example.folder).filter((name) => name.includes('zoe'))).toEqual([])
}, 30_000)

test.skipIf(noBrowser)(
  `axe finds nothing on the page of a bundle (${noBrowser ?? 'Chromium is there'})`,
  async () => {
    const browser = await launchBrowser()
    try {
      for (const name of ['all', 'ana']) {
        const opened = await open(browser, readFileSync(example.path(`${name}/index.html`), 'utf8'))
        expect([name, await hindrances(opened), opened.fetched, opened.ran]).toEqual([name, [], [], []])
        await opened.page.close()
      }
    } finally {
      await browser.close()
    }
  },
  180_000
)

test('a person is erased from every byte of the ledger; the seals hold and status counts the erased', async () => {
  const erased = await example.good(['ledger', 'erase', '--person', 'ben', '--reason', 'Asked for it, ticket 4711'])
  expect(erased).toMatch(/^ben erased\nledger head 4 \w{64}\n$/)
  for (const name of readdirSync(example.folder).filter((each) => each.startsWith('assent.ledger.sqlite'))) {
    expect(readFileSync(example.path(name)).includes('ben@example.com')).toBe(false)
  }
  expect(await example.good(['ledger', 'verify', '--head', head])).toMatch(/^holds: 4 batches/)
  const { counts, erased: number } = JSON.parse(await example.good(['status', '--format', 'json']))
  expect([number, counts.declined, counts['accepted-by-use'], counts.pending]).toEqual([1, 0, 1, 1])
  const again = await example.run(['ledger', 'erase', '--person', 'ben', '--reason', 'Asked for it'])
  expect([again.exitCode, again.stderr]).toEqual([
    2,
    'error: nobody in the ledger has the id ben; nothing was changed\n'
  ])
}, 30_000)
