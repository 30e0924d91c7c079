import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, expect, test } from 'vitest'
import { temporaryRepository } from './temporary-repository.ts'
import { runWarm } from './warm-program.ts'

const folder = temporaryRepository()
const old = 'policies/kerfmarkt/2018-05.md'
const newer = 'policies/kerfmarkt/2020-05.md'
const names = ['banner.html', 'notice.eml', 'notice.html', 'notice.json', 'notice.md', 'notice.txt']
const at = ['--at', '2020-05-01T09:00', '--time-zone', 'Europe/Amsterdam']

afterAll(() => rmSync(folder, { recursive: true }))

function notice(...words: string[]) {
  return runWarm(['notice', ...words], { cwd: folder, env: { ASSENT_NOW: '2020-05-01T22:45:00Z' } })
}

function contents(out: string): string[] {
  return readdirSync(join(folder, out)).map((name) => readFileSync(join(folder, out, name), 'utf8'))
}

test('six files are written, with the dates that the summary tells', async () => {
  const { exitCode, stdout, stderr } = await notice(old, newer, '--out', 'deep/er/out', ...at)
  expect(exitCode).toBe(0)
  expect(stderr).toMatch(/^(?:warning: [^\n]+\n)*$/)
  expect(readdirSync(join(folder, 'deep/er/out')).sort()).toEqual(names)
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['out'])
  const { dates } = JSON.parse(readFileSync(join(folder, 'deep/er/out/notice.json'), 'utf8'))
  expect(dates).toMatchObject({
    postedAt: '2020-05-01T07:00:00Z',
    postedOn: '2020-05-01',
    timeZone: 'Europe/Amsterdam',
    window: 'P30D',
    fromPosting: { lastDay: '2020-05-31', ends: '2020-06-01T00:00:00+02:00' }
  })
  expect(stdout).toContain('posted       2020-05-01 (Europe/Amsterdam)\n')
  expect(stdout).toContain('last day 2020-05-31, window ends 2020-06-01T00:00:00+02:00\n')
})

test('the clock gives the time where none is named, in the zone that is', async () => {
  await notice(old, newer, '--out', 'now', '--time-zone', 'europe/amsterdam')
  const { dates } = JSON.parse(readFileSync(join(folder, 'now/notice.json'), 'utf8'))
  expect(dates).toMatchObject({
    postedAt: '2020-05-01T22:45:00Z',
    postedOn: '2020-05-02',
    timeZone: 'Europe/Amsterdam'
  })
})

test('a notice is not replaced by another unless that is asked for; the same one may be written again', async () => {
  expect((await notice(old, newer, '--out', 'twice', ...at)).exitCode).toBe(0)
  writeFileSync(join(folder, 'twice', 'own-notes.txt'), 'ours\n')
  const first = contents('twice')
  expect((await notice(old, newer, '--out', 'twice', ...at)).exitCode).toBe(0)
  expect(contents('twice')).toEqual(first)

  const other = [old, newer, '--out', 'twice', '--at', '2020-05-02T09:00Z']
  expect(await notice(...other)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'error: twice/notice.json holds another notice; name another folder with --out, or add --force\n'
  })
  expect(contents('twice')).toEqual(first)

  expect((await notice(...other, '--force')).exitCode).toBe(0)
  expect(contents('twice')).not.toEqual(first)
  expect(readdirSync(join(folder, 'twice')).sort()).toEqual([...names, 'own-notes.txt'].sort())
}, 120_000) // four runs, one after another

test('where nothing of substance changed, none is written unless that is asked for', async () => {
  const says = 'nothing of substance changed, so no notice is called for; --even-if-editorial writes one\n'
  expect(await notice(old, old, '--out', 'none', ...at)).toEqual({ exitCode: 0, stdout: '', stderr: says })
  expect(readdirSync(folder)).not.toContain('none')
  expect((await notice(old, old, '--out', 'none', '--even-if-editorial', ...at)).exitCode).toBe(0)
  expect(readdirSync(join(folder, 'none')).sort()).toEqual(names)
})

test('the same versions give the same bytes in any folder, time zone and language of the machine', async () => {
  const words = ['--at', '2020-05-01T07:00:00Z', '--time-zone', 'Europe/Amsterdam', '--out']
  await runWarm(['notice', old, newer, ...words, 'here'], {
    cwd: folder,
    env: { TZ: 'America/New_York', LC_ALL: 'de_DE.UTF-8' }
  })
  const other = temporaryRepository()
  const paths = [old, newer].map((path) => join(other, path))
  await runWarm(['notice', ...paths, ...words, 'there'], {
    cwd: join(other, 'policies'),
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' }
  })
  const here = names.map((name) => readFileSync(join(folder, 'here', name), 'utf8'))
  const there = names.map((name) => readFileSync(join(other, 'policies/there', name), 'utf8'))
  rmSync(other, { recursive: true })
  expect(there).toEqual(here)
})

test('the sender is the address that is named', async () => {
  await notice(old, newer, '--out', 'from', '--from', 'privacy@kerfmarkt.example', ...at)
  expect(readFileSync(join(folder, 'from/notice.eml'), 'utf8')).toMatch(/^From: .*privacy@kerfmarkt\.example/m)
})

test('a name of the configuration stays a name, whatever it holds', async () => {
  const config =
    'controller:\n  name: "Kerf\\r\\nBcc: x@evil.example \\" <y@evil.example>"\n  email: a@kerfmarkt.example\n'
  writeFileSync(join(folder, 'named.yaml'), config)
  expect((await notice(old, newer, '--out', 'named', '--config', 'named.yaml', ...at)).exitCode).toBe(0)
  const { from, headers } = await PostalMime.parse(readFileSync(join(folder, 'named/notice.eml')))
  expect(from).toMatchObject({ name: 'Kerf Bcc: x@evil.example " <y@evil.example>', address: 'a@kerfmarkt.example' })
  expect(headers.map(({ key }) => key)).not.toContain('bcc')
})

test.each([
  { words: [old, newer], exitCode: 2, says: "error: required option '--out <folder>' not specified\n" },
  {
    words: [old, newer, '--tiem-zone', 'Europe/Amsterdam'],
    exitCode: 2,
    says: "error: unknown option '--tiem-zone' (did you mean --time-zone?)"
  },
  { words: [], exitCode: 2, says: "error: missing required argument 'old'" },
  { words: [old, newer, '--out', 'bad', '--at', 'noon'], exitCode: 2, says: 'error: --at is `noon`; expected a time' },
  {
    words: [old, newer, '--out', 'bad', '--at', '2020-03-29T02:30', '--time-zone', 'Europe/Amsterdam'],
    exitCode: 2,
    says: 'error: --at is `2020-03-29T02:30`, which is no time in Europe/Amsterdam'
  },
  {
    words: [old, newer, '--out', 'bad', '--time-zone', 'Amsterdam'],
    exitCode: 2,
    says: 'error: Unexpected time zone `Amsterdam`, expected an IANA name'
  },
  ...['a@b.example\r\nBcc: c@d.example', 'A <a@b.example>, c@d.example', 'a@b.example>'].map((from) => ({
    words: [old, newer, '--out', 'bad', '--from', from],
    exitCode: 2,
    says: 'error: the sender '
  })),
  ...['javascript:alert(1)', 'https://a.example/\r\nx', '//a.example', 'a.example'].flatMap((address) =>
    ['--url', '--policy-url'].map((option) => ({
      words: [old, newer, '--out', 'bad', option, address],
      exitCode: 2,
      says: `error: option '${option} <address>' argument`
    }))
  ),
  { words: [old, 'no.md', '--out', 'bad'], exitCode: 3, says: 'no.md: no such file; check the path\n' },
  { words: [old, newer, '--out', 'file', ...at], exitCode: 2, says: 'error: file cannot be written (' }
])('$words', async ({ words, exitCode, says }) => {
  writeFileSync(join(folder, 'file'), 'in the way\n')
  mkdirSync(join(folder, 'empty'), { recursive: true })
  const before = readdirSync(folder)
  const result = await notice(...words)
  expect({ ...result, stderr: result.stderr.slice(0, says.length) }).toEqual({ exitCode, stdout: '', stderr: says })
  expect(readdirSync(folder)).toEqual(before)
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('in the way\n')
})
