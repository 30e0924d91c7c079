import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hindrances, launchBrowser, noBrowser, open } from '../browser.ts'
import { runProgram } from './run-program.ts'
import { temporaryRepository } from './temporary-repository.ts'

const folder = temporaryRepository()
const sites: ChildProcess[] = []
let address = ''

beforeAll(async () => {
  const versions = ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md']
  const words = ['--out', 'notice', '--at', '2020-05-01T09:00', '--time-zone', 'Europe/Amsterdam']
  await runProgram(['notice', ...versions, ...words, '--url', 'https://www.example.com/privacy/notice.html'], {
    cwd: folder
  })
  writeFileSync(
    join(folder, 'people.csv'),
    'id,email,joined,locale\nana,,2019-01-01,\nben,,2019-01-01,\ncem,,2019-01-01,\neve,,2019-01-01,\n'
  )
  writeFileSync(join(folder, 'events.ndjson'), '{"person":"ben","event":"use","at":"2020-05-02T10:00:00Z"}\n')
  writeFileSync(join(folder, 'assent'), `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/assent.js')}' "$@"\n`)
  chmodSync(join(folder, 'assent'), 0o755)
  address = await start('--to', 'people.csv', '--every', '600')
}, 60_000)
afterAll(() => {
  for (const site of sites) site.kill()
  rmSync(folder, { recursive: true, maxRetries: 5 })
})

/** Start the example as docs/site.md says, and wait for the address that it names. */
function start(...more: string[]): Promise<string> {
  const words = ['--notice', 'notice', '--events', 'events.ndjson', '--port', '0', ...more]
  const program = resolve('docs/examples/site.mjs')
  const site = spawn(process.execPath, [program, ...words, '--assent', join(folder, 'assent')], {
    cwd: folder,
    env: { PATH: process.env.PATH, ASSENT_NOW: '2020-05-10T12:00:00Z' },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  sites.push(site)
  return new Promise((done, fail) => {
    site.stdout?.once('data', (line: Buffer) => done(String(line).trim()))
    site.once('exit', (code) => fail(new Error(`the example ended with status ${code}`)))
  })
}

function ask(path: string, person: string, method = 'GET', headers: Record<string, string> = {}) {
  return fetch(new URL(path, address), { method, redirect: 'manual', headers: { 'x-person': person, ...headers } })
}

async function isShown(person: string): Promise<boolean> {
  return (await (await ask('/', person)).text()).includes('id="policy-notice"')
}

/** The states of everybody, by id, as the program counts them from the file that the site writes. */
async function states(): Promise<Record<string, string>> {
  const words = ['notice', '--events', 'events.ndjson', '--to', 'people.csv', '--people', '--format', 'json']
  const { stdout } = await runProgram(['status', ...words, '--as-of', '2020-05-11T00:00'], { cwd: folder })
  const { people } = JSON.parse(stdout) as { people: { id: string; state: string }[] }
  return Object.fromEntries(people.map(({ id, state }) => [id, state]))
}

test('the banner is shown to whom it concerns: not to those who have decided, nor to strangers', async () => {
  expect([await isShown('ana'), await isShown('ben'), await isShown('nobody')]).toEqual([true, false, false])
  expect(await (await ask('/privacy/mine.json', 'ana')).json()).toEqual({
    isOpen: true,
    windowEnds: '2020-06-01T00:00:00+02:00',
    notice: '/privacy/notice.html'
  })
})

test('hiding, reading and looking are no use: the window stays open', async () => {
  expect((await ask('/privacy/hide', 'ana')).headers.get('location')).toBe('/')
  await ask('/privacy/notice.html', 'ana')
  expect(await isShown('ana')).toBe(false)
  expect(await (await ask('/privacy/mine.json', 'ana')).json()).toMatchObject({ isOpen: true })
  expect(readFileSync(join(folder, 'events.ndjson'), 'utf8')).not.toContain('ana')
})

test('what people do comes back to assent', async () => {
  expect((await ask('/order', 'ana', 'POST')).status).toBe(303)
  expect((await ask('/privacy/refuse', 'cem', 'POST')).status).toBe(303)
  expect((await ask('/join', 'new"one', 'POST')).status).toBe(303)
  expect(await isShown('cem')).toBe(false)
  expect(await states()).toEqual({
    ana: 'accepted-by-use',
    ben: 'accepted-by-use',
    cem: 'declined',
    eve: 'pending',
    'new"one': 'bound-on-joining'
  })
}, 60_000)

test('with a ledger, each window is that of the e-mail to the person, and what people do goes into it', async () => {
  const place = ['--ledger', 'ledger.sqlite']
  const run = async (...words: string[]) => {
    const { exitCode, stdout, stderr } = await runProgram([...words, ...place], {
      cwd: folder,
      env: { ASSENT_NOW: '2020-05-10T12:00:00Z' }
    })
    expect([exitCode, stderr]).toEqual([0, ''])
    return stdout
  }
  writeFileSync(join(folder, 'ledger.csv'), 'id,email\nfay,fay@example.com\ngus,\nhal,hal@example.com\n')
  writeFileSync(join(folder, 'sent.csv'), 'person,event,at\nfay,dispatch,2020-05-05T08:00:00Z\n')
  const { id } = JSON.parse(readFileSync(join(folder, 'notice/notice.json'), 'utf8'))
  await run('publish', 'notice', '--at', '2020-05-01T09:00')
  await run('record', '--people', 'ledger.csv')
  await run('record', 'sent.csv', '--notice', id)
  const files = address
  address = await start(...place, '--every', '1')
  const mine = async (person: string) => (await ask('/privacy/mine.json', person)).json()
  expect(await mine('fay')).toMatchObject({ isOpen: true, windowEnds: '2020-06-05T00:00:00+02:00' })
  expect(await mine('gus')).toMatchObject({ isOpen: true, windowEnds: '2020-06-01T00:00:00+02:00' })
  expect(await isShown('gus')).toBe(true)
  expect((await ask('/order', 'fay', 'POST')).status).toBe(303)
  expect(await isShown('fay')).toBe(false)
  const state = async () => JSON.parse(await run('status', '--people', '--format', 'json')).people
  await vi.waitFor(async () => {
    expect(await state()).toContainEqual(expect.objectContaining({ id: 'fay', state: 'accepted-by-use' }))
  }, 60_000)
  sites.pop()?.kill()
  address = files
}, 120_000)

test('nobody acts for another: not without sign-in, not from another site, not by a link', async () => {
  const before = readFileSync(join(folder, 'events.ndjson'), 'utf8')
  const answers = await Promise.all([
    ask('/privacy/accept', '', 'POST'),
    ask('/privacy/accept', 'ben', 'POST', { 'sec-fetch-site': 'cross-site' }),
    ask('/privacy/accept', 'ben')
  ])
  expect(answers.map((each) => each.status)).toEqual([401, 403, 404])
  expect(readFileSync(join(folder, 'events.ndjson'), 'utf8')).toBe(before)
})

test('no cookie, no script, and a policy of content that allows the style of the page alone', async () => {
  const [front, page] = [await ask('/', 'dee'), await ask('/privacy/notice.html', 'dee')]
  expect([front.headers.get('set-cookie'), page.headers.get('set-cookie')]).toEqual([null, null])
  const body = await page.text()
  const [, style] = /<style>(.*)<\/style>/s.exec(body) ?? []
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(style ?? ''))).toString('base64')
  expect(page.headers.get('content-security-policy')).toContain(`style-src 'sha256-${digest}'`)
})

describe.skipIf(noBrowser)(`in a browser${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, { timeout: 120_000 }, () => {
  test('axe finds nothing in the page with the banner', async () => {
    const browser = await launchBrowser()
    const opened = await open(browser, await (await ask('/', 'eve')).text(), { width: 390 })
    expect(await hindrances(opened)).toEqual([])
    await browser.close()
  })
})
