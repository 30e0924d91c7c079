import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-completion-'))
afterAll(() => rmSync(folder, { recursive: true }))

const shells = ['bash', 'zsh', 'fish'] as const

beforeAll(async () => {
  writeFileSync(join(folder, 'privacy.md'), '')
  for (const shell of shells) {
    const { exitCode, stdout, stderr } = await runProgram(['completion', shell])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    writeFileSync(join(folder, `script.${shell}`), stdout)
  }
})

/** What each shell offers for a line that is being typed. */
const offers = {
  /** Bash calls the function of the script; where it gives nothing, files are offered. */
  bash(line: string): string[] {
    const program = `
      source script.bash
      COMP_WORDS=(${line.replace('=', ' = ')}${line.endsWith(' ') ? ' ""' : ''})
      COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
      _assent
      printf '%s\\n' "\${COMPREPLY[@]}"`
    return lines(execFileSync('bash', ['--norc', '-c', program], { cwd: folder, encoding: 'utf8' }))
  },
  fish(line: string): string[] {
    const program = `source script.fish; complete -C ${JSON.stringify(line)}`
    const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder } } as const
    return lines(execFileSync('fish', ['--no-config', '-c', program], options)).map((each) => each.split('\t')[0]!)
  },
  /** Zsh completes only at a terminal: one is made, the line is typed with a tab, and `assent` tells what it got. */
  zsh(line: string): string[] {
    const program = `
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell 'unsetopt zle_bracketed_paste; PS1=; autoload -Uz compinit; compinit -u -D; source script.zsh; assent() { print "GOT:$*:" }'
      zpty -w shell $'${line}\\t'
      zpty -w shell 'exit'
      zpty -r shell text '*GOT:[^$]*:*'
      print -r -- "$text"`
    const options = {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, TERM: 'dumb', HOME: folder }
    } as const
    const { stdout } = spawnSync('zsh', ['-f', '-c', program], options)
    const got = [...stdout.matchAll(/^GOT:(.*):/gm)].at(-1)?.[1]?.trim() ?? stdout
    return [got.split(' ').at(-1)!]
  }
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0
}

describe.each(shells)('%s', (shell) => {
  test.for([
    { line: 'assent pars', offered: ['parse'] },
    { line: 'assent parse --format nd', offered: ['ndjson'] },
    { line: 'assent diff --fail-on sub', offered: ['substantial'] },
    { line: 'assent completion fi', offered: ['fish'] },
    { line: 'assent help noti', offered: ['notice'] },
    { line: 'assent ledger ver', offered: ['verify'] },
    { line: 'assent ledger export --format jsonl', offered: ['jsonld'] }
  ])('$line', ({ line, offered }, { skip }) => {
    if (!isInstalled(shell)) skip(`${shell} is not installed`)
    expect(offers[shell](line)).toEqual(offered)
  })
})

test('bash offers every command, every option and every value, and files where neither is meant', () => {
  const commands = offers.bash('assent ')
  expect(commands).toEqual(expect.arrayContaining(['parse', 'diff', 'completion', 'help', '--help', '--version']))
  expect(commands).not.toContain('man')
  expect(offers.bash('assent parse --')).toEqual(
    expect.arrayContaining(['--format', '--output', '--explain', '--help'])
  )
  expect(offers.bash('assent parse --format ')).toEqual(['table', 'json', 'ndjson', 'yaml', 'jsonld'])
  expect(offers.bash('assent parse --format=j')).toEqual(['json', 'jsonld'])
  expect(offers.bash('assent parse ')).toEqual([])
  expect(offers.bash('assent diff --config ')).toEqual([])
})

test('fish offers files for inputs', ({ skip }) => {
  if (!isInstalled('fish')) skip('fish is not installed')
  expect(offers.fish('assent parse pri')).toEqual(['privacy.md'])
})

test('an unknown shell is refused with those that are known', async () => {
  const { exitCode, stderr } = await runProgram(['completion', 'tcsh'])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('bash, zsh, fish')
})

describe('the manual page', () => {
  test('holds every command and every option, and mandoc finds no fault', async ({ skip }) => {
    const { stdout } = await runProgram(['man'])
    writeFileSync(join(folder, 'assent.1'), stdout)
    for (const command of ['parse', 'diff', 'check', 'completion']) expect(stdout).toContain(`.SS "assent ${command}"`)
    expect(stdout).toContain('\\-\\-fail\\-on <severity>')
    if (!isInstalled('mandoc') && spawnSync('mandoc', ['-V']).error) skip('mandoc is not installed')
    const { stdout: faults } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', 'assent.1'], {
      cwd: folder,
      encoding: 'utf8'
    })
    // A page without a date is made on purpose: the same program gives the same bytes.
    expect(lines(faults).filter((line) => !line.includes('missing date'))).toEqual([])
    const shown = execFileSync('mandoc', ['-T', 'utf8', 'assent.1'], { cwd: folder, encoding: 'utf8' }).replace(
      /.\x08/g,
      ''
    )
    expect(shown).toContain('assent diff old.md new.md --format markdown > comment.md')
  })

  test('man shows it', ({ skip }) => {
    if (!isInstalled('man')) skip('man is not installed')
    const env = { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8', MAN_KEEP_FORMATTING: '' }
    const { status, stdout } = spawnSync('man', ['-l', 'assent.1'], { cwd: folder, encoding: 'utf8', env })
    if (status !== 0) skip('man cannot format pages here')
    expect(stdout.replace(/.\x08/g, '')).toContain('assent git-diff')
  })
})
