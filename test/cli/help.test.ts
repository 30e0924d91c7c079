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

test.each(['', 'parse', 'diff', 'lint', 'check', 'approve', 'notice', 'publish', 'record', 'status', 'rules', 'init'])(
  'help of "%s" fits 80 columns',
  async (command) => {
    const { exitCode, stdout, stderr } = await runProgram([...(command ? [command] : []), '--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain(`Usage: assent ${command}`.trimEnd())
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  }
)
