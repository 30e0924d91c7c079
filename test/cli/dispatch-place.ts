import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { runProgram } from './run-program.ts'
import { runWarm } from './warm-program.ts'

const program = resolve('bin/assent.js')
const versions = ['2018-05.md', '2020-05.md']

/** A folder with a notice of the example policy and people, from which a notice can be dispatched. */
export async function dispatchPlace(people: number) {
  const folder = mkdtempSync(join(tmpdir(), 'assent-dispatch-'))
  const addresses = Array.from({ length: people }, (_, i) => `u${i + 1}@example.com`)
  const run = (words: string[], env: Record<string, string> = {}) => runProgram(words, { cwd: folder, env })
  const rows = addresses.map((address, i) => `u${i + 1},${address},2019-01-01,en`)
  writeFileSync(join(folder, 'people.csv'), `id,email,joined,locale\n${rows.join('\n')}\n`)
  for (const each of versions) copyFileSync(`policies/kerfmarkt/${each}`, join(folder, each))
  const words = ['--out', 'notice', '--at', '2020-05-01T09:00', '--time-zone', 'Europe/Amsterdam']
  await runWarm(['notice', ...versions, ...words], { cwd: folder })
  return {
    folder,
    addresses,
    run,
    publish: (...words: string[]) => run(['publish', 'notice', '--at', '2020-05-01T09:00', ...words]),
    dispatch: (url: string, ...words: string[]) => run(dispatchWords(url, words)),
    /** Start a dispatch without waiting for its end. */
    start(words: string[], env: Record<string, string> = {}): ChildProcess {
      const options = { cwd: folder, env: { PATH: process.env.PATH, ...env } }
      return spawn(process.execPath, [program, ...words], { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** The words of a dispatch of the notice to a mail server. */
export function dispatchWords(url: string, words: readonly string[] = []): string[] {
  return ['dispatch', 'notice', '--to', 'people.csv', '--smtp', url, '--from', 'Kerf <privacy@example.com>', ...words]
}

/** Wait for the end of a process: its exit status, or `null` where a signal ended it. */
export function endOf(child: ChildProcess): Promise<number | null> {
  const isOver = child.exitCode !== null || child.signalCode !== null
  return new Promise((done) => (isOver ? done(child.exitCode) : child.once('exit', done)))
}

/** The state of each person's message in a ledger, by their address. */
export async function deliveryStates(where: string): Promise<Map<string, string>> {
  const ledger = await openLedger(where, { now: Date.now, kind: 'machine' })
  try {
    const rows = await ledger.db
      .selectFrom('delivery')
      .innerJoin('person', 'person.key', 'delivery.person')
      .select(['person.email', 'delivery.state'])
      .execute()
    return new Map(rows.map(({ email, state }) => [email!, state]))
  } finally {
    await ledger.close()
  }
}
