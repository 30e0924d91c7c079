import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { temporaryRepository } from './temporary-repository.ts'
import { runWarm } from './warm-program.ts'

const folder = temporaryRepository()
const versions = ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md']

afterAll(() => rmSync(folder, { recursive: true }))

function run(...words: string[]) {
  return runWarm(words, { cwd: folder })
}

function notice(...words: string[]) {
  return run('notice', ...versions, '--at', '2020-05-01T09:00', '--time-zone', 'Europe/Amsterdam', ...words)
}

function templates(name: string, files: Record<string, string>): void {
  mkdirSync(join(folder, name))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text)
}

/** What the files of a notice hold, by name. */
function contents(out: string): Record<string, string> {
  const names = readdirSync(join(folder, out))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, out, name), 'utf8')]))
}

test('the templates that init writes give the notice that is written without them; none is ever replaced', async () => {
  const written = await run('init', '--templates', 'all')
  expect(written).toEqual({ exitCode: 0, stdout: 'all: 10 templates written\n', stderr: '' })
  expect((await notice('--out', 'usual')).exitCode).toBe(0)
  expect((await notice('--out', 'same', '--templates', 'all')).exitCode).toBe(0)
  expect(contents('same')).toEqual(contents('usual'))
  expect(await run('init', '--templates', 'all')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'error: all/letter.md.liquid is there already; name another folder\n'
  })
})

test('the configuration names templates, from its own folder on', async () => {
  templates('own', { 'refuse.md.liquid': 'Ours to word.\n' })
  writeFileSync(join(folder, 'assent.config.yaml'), 'templates: own\n')
  const words = ['notice', ...versions.map((each) => `../../${each}`), '--out', '../../configured']
  await runWarm(words, { cwd: join(folder, 'policies/kerfmarkt') })
  rmSync(join(folder, 'assent.config.yaml'))
  expect(contents('configured')['notice.txt']).toContain('\nOurs to word.\n')
})

test('a fault in a template: its path, the line, status 2, and nothing is written', async () => {
  templates('faulty', { 'when.md.liquid': 'One\nTwo {{ notice.dats }}' })
  const before = readdirSync(folder)
  expect(await notice('--out', 'out', '--templates', 'faulty')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'faulty/when.md.liquid:2:8: undefined variable: notice.dats\n'
  })
  expect(readdirSync(folder)).toEqual(before)
})

test.each([
  ['none', 'none: there is no such folder; assent init --templates writes one\n'],
  ['policies', 'policies: holds no template; assent init --templates writes those that there are\n'],
  ['strange', 'strange/letter.liquid: is no template of a notice; those are letter.md.liquid, ']
])('templates that cannot be read: %s', async (named, says) => {
  if (named === 'strange') templates(named, { 'letter.liquid': 'x' })
  const { exitCode, stdout, stderr } = await notice('--out', 'out', '--templates', named)
  expect({ exitCode, stdout, stderr: stderr.slice(0, says.length) }).toEqual({ exitCode: 2, stdout: '', stderr: says })
})
