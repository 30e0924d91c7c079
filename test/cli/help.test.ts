import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from '../../src/version.ts'
import { runProgram } from './run-program.ts'

test('the version is that of package.json', async () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version)
  for (const word of ['--version', '-V']) {
    expect(await runProgram([word])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  }
})

const overview = (await runProgram(['--help'])).stdout

/** The commands that the help of the program lists. */
const commands = overview
  .slice(overview.indexOf('Commands:'), overview.indexOf('\nExit status'))
  .split('\n')
  .flatMap((line) => /^ {2}([a-z][a-z-]*)/.exec(line)?.[1] ?? [])

test('the help lists the commands', () => {
  expect(commands).toEqual(
    expect.arrayContaining(['parse', 'diff', 'check', 'notice', 'git-diff', 'completion', 'help'])
  )
})

test('help of a command that there is not is told, with the one that may be meant', async () => {
  const stderr = "error: unknown command 'dif' (did you mean diff?)\n"
  expect(await runProgram(['help', 'dif'])).toEqual({ exitCode: 2, stdout: '', stderr })
  expect((await runProgram(['help', 'diff'])).stdout).toMatch(/^Usage: assent diff /)
})

const below = ['ledger verify', 'ledger export', 'ledger erase']

test.each(['', ...commands.filter((command) => command !== 'help'), ...below])(
  'help of "%s" fits 80 columns and holds examples',
  async (command) => {
    const { exitCode, stdout, stderr } = await runProgram([...command.split(' ').filter(Boolean), '--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain(`Usage: assent ${command}`.trimEnd())
    expect(stdout).toContain(`\nExamples:\n  assent ${command}`.trimEnd())
    expect(stdout).toContain('--quiet')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  }
)
