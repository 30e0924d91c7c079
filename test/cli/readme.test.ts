import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../mail/mail-server.ts'
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

let mails: MailServer

beforeAll(async () => {
  mkdirSync(shims)
  shim('npx', `shift; exec '${process.execPath}' '${resolve('bin/assent.js')}' "$@"`)
  shim('npm', 'exit 0')
  mails = await startMailServer()
})
afterAll(async () => {
  await mails.die()
  rmSync(folder, { recursive: true })
})

/** Run a command as a reader would; the mail server that it names is one of the test's. */
function run(command: string): Promise<{ status: number; stdout: string; stderr: string }> {
  const env = { PATH: `${shims}${delimiter}${process.env.PATH}`, HOME: folder }
  const words = ['-c', command.replace('smtp://localhost:2525', mails.url)]
  return new Promise((done) => {
    execFile('bash', words, { cwd: folder, env }, (error, stdout, stderr) => {
      done({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
    })
  })
}

test('the README holds commands', () => {
  expect(commands.length).toBeGreaterThan(10)
})

test.each(commands)('%s', async (command) => {
  const { status, stderr } = await run(command)
  expect(status).toBe(0)
  expect(stderr).toMatch(/^(?:warning: [^\n]+\n)*$/)
})

test('the output that the README shows is what the first command gives', async () => {
  const shown = blocks('text')[0]!.trimEnd().split('\n')
  const { stdout } = await run(commands[0]!)
  const given = stdout.trimEnd().split('\n')
  // A line of dots stands for lines left out; .ci/write-readme-sample.mjs writes it all anew.
  const gap = shown.indexOf('…')
  const [head, tail] = gap < 0 ? [shown, []] : [shown.slice(0, gap), shown.slice(gap + 1)]
  expect([...given.slice(0, head.length), ...given.slice(given.length - tail.length)]).toEqual([...head, ...tail])
})
