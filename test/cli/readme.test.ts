import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryRepository } from './temporary-repository.ts'

const readme = readFileSync('README.md', 'utf8')
const folder = temporaryRepository()
const shims = join(folder, '.shims')

/** The commands of the README, one a line; those of a block run after one another. */
const commands = blocks('sh').flatMap((block) => block.trim().split('\n'))

function blocks(language: string): string[] {
  const opening = `\`\`\`${language}\n`
  return readme
    .split(opening)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('```')))
}

/** Stands for a program of that name: `npx assent` starts the built program, and `npm` does nothing. */
function shim(name: string, script: string): void {
  writeFileSync(join(shims, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

beforeAll(() => {
  mkdirSync(shims)
  shim('npx', `shift; exec '${process.execPath}' '${resolve('bin/assent.js')}' "$@"`)
  shim('npm', 'exit 0')
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(command: string) {
  const env = { PATH: `${shims}${delimiter}${process.env.PATH}`, HOME: folder }
  return spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' })
}

test('the README holds commands', () => {
  expect(commands.length).toBeGreaterThan(10)
})

test.each(commands)('%s', (command) => {
  const { status, stderr } = run(command)
  expect(status).toBe(0)
  expect(stderr).toMatch(/^(?:warning: [^\n]+\n)*$/)
})

test('the output that the README shows is what the first command gives', () => {
  const shown = blocks('text')[0]!.trimEnd().split('\n')
  const given = run(commands[0]!).stdout.trimEnd().split('\n')
  // A line of dots stands for lines left out; .ci/write-readme-sample.mjs writes it all anew.
  const gap = shown.indexOf('…')
  const [head, tail] = gap < 0 ? [shown, []] : [shown.slice(0, gap), shown.slice(gap + 1)]
  expect([...given.slice(0, head.length), ...given.slice(given.length - tail.length)]).toEqual([...head, ...tail])
})
