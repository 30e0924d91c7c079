import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Outcome, runProgram } from './run-program.ts'

/** A folder with a policy, the notice of its change in `notice`, and a clock. */
export interface LedgerExample {
  folder: string
  /** Where a file of the folder stands. */
  path(name: string): string
  write(name: string, content: string | readonly string[]): void
  /** Start the program in the folder. @param now  what `ASSENT_NOW` says */
  run(words: readonly string[], now?: string, input?: string): Promise<Outcome>
  /** The same, for calls that must succeed without a word on standard error. */
  good(words: readonly string[], now?: string, input?: string): Promise<string>
  remove(): void
}

/** The example policy in its second version (`v2.md`), announced on 1 May 2020 at 9 in Amsterdam, and the first (`v1.md`). */
export async function ledgerExample(): Promise<LedgerExample> {
  const folder = mkdtempSync(join(tmpdir(), 'assent-ledger-cli-'))
  const path = (name: string) => join(folder, name)
  cpSync('policies/kerfmarkt/2018-05.md', path('v1.md'))
  cpSync('policies/kerfmarkt/2020-05.md', path('v2.md'))
  const example: LedgerExample = {
    folder,
    path,
    write: (name, content) => {
      writeFileSync(path(name), typeof content === 'string' ? content : `${content.join('\n')}\n`)
    },
    run: (words, now = '2020-05-28T07:00:00Z', input = '') => {
      return runProgram(words, { cwd: folder, env: { ASSENT_NOW: now }, input })
    },
    async good(words, now, input) {
      const { exitCode, stdout, stderr } = await example.run(words, now, input)
      if (exitCode !== 0 || stderr !== '') throw new Error(`${words.join(' ')}: exit status ${exitCode}\n${stderr}`)
      return stdout
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
  await writeNotice(example, 'v1.md', 'v2.md', 'notice', '2020-05-01T09:00')
  return example
}

/** Write a notice, whose warnings are of no interest here. */
export async function writeNotice(
  { run }: LedgerExample,
  from: string,
  to: string,
  out: string,
  at: string
): Promise<void> {
  const words = ['notice', from, to, '--out', out, '--at', at, '--time-zone', 'Europe/Amsterdam', '--quiet']
  const { exitCode, stderr } = await run(words)
  if (exitCode !== 0) throw new Error(`notice: exit status ${exitCode}\n${stderr}`)
}

/** The id of the notice in a folder. */
export function idOf({ path }: LedgerExample, folder = 'notice'): string {
  return JSON.parse(readFileSync(path(`${folder}/notice.json`), 'utf8')).id
}
