import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { verify } from '../../src/ledger/verify.ts'
import { type Outcome, runProgram } from '../cli/run-program.ts'
import { clockAt } from './on-each-database.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-faults-'))
const path = (name: string) => join(folder, name)
const kept = '; what was recorded before is kept\n'

/** So many people are more than one batch. */
const many = 12_000

beforeAll(() => {
  const lines = Array.from({ length: many }, (_, at) => `p${at},p${at}@example.com,2019-01-01,en`)
  writeFileSync(path('many.csv'), `id,email,joined,locale\n${lines.join('\n')}\n`)
  writeFileSync(path('one.csv'), 'id,email,joined,locale\nana,ana@example.com,2019-01-01,en\n')
  writeFileSync(path('two.csv'), 'id,email,joined,locale\nben,ben@example.com,2019-01-01,en\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function record(name: string, ledger: string): Promise<Outcome> {
  return runProgram(['record', '--people', name, '--ledger', ledger], { cwd: folder })
}

/** What a ledger holds, and that its seals hold. */
async function peopleIn(where: string): Promise<number> {
  const ledger = await openLedger(where, clockAt('2020-05-01T10:00:00Z'))
  try {
    const { people, faults } = await verify(ledger)
    expect(faults).toEqual([])
    return people
  } finally {
    await ledger.close()
  }
}

/** The address of a database as messages name it. */
function shown(where: string): string {
  return where.replace('assent@', '')
}

/** One sentence, exit status 4. */
function expectFault({ exitCode, stderr }: Outcome, says: string): void {
  expect([exitCode, stderr]).toEqual([4, `error: ${says}`])
}

test('a full disk stops the recording; what stood stands, and with room again the same command goes on', async (context) => {
  const disk = path('disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { encoding: 'utf8' })
  if (mounted.status !== 0) return context.skip(`no small disk can be mounted here: ${mounted.stderr ?? mounted.error}`)
  try {
    const where = join(disk, 'ledger.sqlite')
    expect((await record('one.csv', where)).exitCode).toBe(0)
    expectFault(
      await record('many.csv', where),
      `${where}: the disk is full; make room and run the command again${kept}`
    )
    expect(spawnSync('mount', ['-o', 'remount,size=64m', disk]).status).toBe(0)
    expect([1, 10_001]).toContain(await peopleIn(where)) // whole batches
    expect(await record('many.csv', where)).toMatchObject({ exitCode: 0 })
    expect(await peopleIn(where)).toBe(1 + many)
  } finally {
    spawnSync('umount', ['-l', disk])
  }
}, 120_000)

/** Run the program as somebody who owns nothing; root may write everywhere. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {}

test('a file or a folder that cannot be written is told', async () => {
  mkdirSync(path('sealed'))
  const where = path('sealed/ledger.sqlite')
  expect((await record('one.csv', where)).exitCode).toBe(0)
  chmodSync(folder, 0o755)
  for (const [each, mode] of [
    [where, 0o444],
    [path('sealed'), 0o555]
  ] as const) {
    chmodSync(each, mode)
  }
  const words = ['record', '--people', 'two.csv', '--ledger', where]
  const refused = await runProgram(words, { cwd: folder, ...nobody })
  expectFault(
    refused,
    `${where}: the ledger or its folder cannot be written, which even reading needs; copy it to a place where you may write${kept}`
  )
  const fresh = await runProgram(['record', '--people', 'two.csv', '--ledger', path('sealed/new.sqlite')], {
    cwd: folder,
    ...nobody
  })
  expectFault(
    fresh,
    `${path('sealed/new.sqlite')}: the ledger cannot be opened; check that its folder is there and can be written${kept}`
  )
  chmodSync(path('sealed'), 0o755)
  chmodSync(where, 0o644)
  expect((await record('two.csv', where)).exitCode).toBe(0)
  expect(await peopleIn(where)).toBe(2)
}, 60_000)

test('a ledger that another process holds too long is told; then the same command goes on', async () => {
  const where = path('locked.sqlite')
  expect((await record('one.csv', where)).exitCode).toBe(0)
  const other = new Database(where)
  other.exec('begin exclusive')
  const refused = await record('two.csv', where)
  expectFault(
    refused,
    `${where}: another process holds the ledger; wait until it has finished and run the command again${kept}`
  )
  other.exec('rollback')
  other.close()
  expect((await record('two.csv', where)).exitCode).toBe(0)
  expect(await peopleIn(where)).toBe(2)
}, 60_000)

test('two processes that make a ledger together and record at once lose nothing', async () => {
  const where = path('together.sqlite')
  const outcomes = await Promise.all(['many.csv', 'one.csv', 'two.csv'].map((name) => record(name, where)))
  expect(outcomes.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual([
    [0, ''],
    [0, ''],
    [0, '']
  ])
  expect(await peopleIn(where)).toBe(many + 2)
}, 60_000)

test('a process that is killed loses its batch alone; the same command goes on', async () => {
  const where = path('killed.sqlite')
  const lines = Array.from({ length: many }, (_, at) => `p${at},p${at}@example.com,2019-01-01,en\n`).join('')
  const words = ['bin/assent.js', 'record', '--people', '-', '--ledger', where]
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'ignore', 'ignore'] })
  child.stdin.on('error', () => {})
  child.stdin.write(`id,email,joined,locale\n${lines}`) // the end never comes: whole pieces are recorded, the rest waits
  const ended = once(child, 'exit')
  for (let waited = 0; waited < 30_000 && (await recorded(where)) === 0; waited += 100) await setTimeout(100)
  child.kill('SIGKILL')
  await ended
  expect(await peopleIn(where)).toBe(many - (many % 2000))
  expect(await record('many.csv', where)).toMatchObject({ exitCode: 0 })
  expect(await peopleIn(where)).toBe(many)
}, 60_000)

/** People in a file, which may not be there yet. */
async function recorded(where: string): Promise<number> {
  try {
    const database = new Database(where, { readonly: true, fileMustExist: true } as Database.Options)
    const { count } = database.prepare('select count(*) as count from person').get() as { count: number }
    database.close()
    return count
  } catch {
    return 0
  }
}

describe('a place that is no ledger is refused, and stays as it is', () => {
  test.each([
    {
      name: 'a text',
      make: (where: string) => writeFileSync(where, 'Dear all,\n'.repeat(500)),
      says: 'this file is no ledger; name another with --ledger'
    },
    {
      name: 'a folder',
      make: (where: string) => mkdirSync(where),
      says: 'the ledger cannot be opened; check that its folder is there and can be written'
    },
    {
      name: 'a ledger that was cut off',
      async make(where: string) {
        expect(await record('many.csv', where)).toMatchObject({ exitCode: 0 })
        truncateSync(where, 40_000)
      },
      says: 'the file of the ledger is damaged; restore it from a copy and run assent ledger verify'
    }
  ])(
    '$name',
    async ({ name, make, says }) => {
      const where = path(`${name}.sqlite`)
      await make(where)
      expectFault(await record('one.csv', where), `${where}: ${says}${kept}`)
    },
    60_000
  )

  test('a folder that is missing', async () => {
    const where = path('missing/ledger.sqlite')
    expectFault(
      await record('one.csv', where),
      `${where}: the ledger cannot be opened; check that its folder is there and can be written${kept}`
    )
  }, 30_000)

  test('a ledger of a newer version', async () => {
    const where = path('newer.sqlite')
    expect((await record('one.csv', where)).exitCode).toBe(0)
    const database = new Database(where)
    database.exec("insert into assent_migration (name, timestamp) values ('999-later', '2031-01-01')")
    database.close()
    expectFault(
      await record('two.csv', where),
      `${where}: this ledger was written by a newer version of assent (it has \`999-later\`); use that version\n`
    )
  }, 30_000)
})

describe('postgres', () => {
  let server: PostgresServer | string
  beforeAll(async () => {
    server = await startPostgres()
  }, 120_000)
  afterAll(async () => {
    if (typeof server !== 'string') await server.stop()
  }, 60_000)

  test('a connection that is lost in the middle of a batch undoes that batch; the same command goes on', async (context) => {
    if (typeof server === 'string') return context.skip(server)
    const where = await server.database()
    expect((await record('one.csv', where)).exitCode).toBe(0)
    // Another session holds the seals, which are written last: people are inserted by then, and not yet committed.
    const holder = server.query(where, 'begin; lock table seal in share mode; select pg_sleep(60)').catch(() => {})
    const running = record('many.csv', where)
    const waiting = "select pid from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'assent'"
    for (let waited = 0; waited < 30_000 && (await server.query(where, waiting)).length === 0; waited += 100) {
      await setTimeout(100)
    }
    const ended = await server.query(where, `select pg_terminate_backend(pid) from (${waiting}) as one`)
    expect(ended).toHaveLength(1)
    expectFault(
      await running,
      `${where.replace('assent@', '')}: the connection to the database was lost; run the command again${kept}`
    )
    await server.query(where, "select pg_terminate_backend(pid) from pg_stat_activity where query like 'begin; lock%'")
    await holder
    expect(await peopleIn(where)).toBe(1)
    expect(await record('many.csv', where)).toMatchObject({ exitCode: 0 })
    expect(await peopleIn(where)).toBe(1 + many)
  }, 120_000)

  test('a full disk stops the recording; with room again the same command goes on', async (context) => {
    if (typeof server === 'string') return context.skip(server)
    const disk = path('server-disk')
    mkdirSync(disk)
    chmodSync(folder, 0o755) // the server runs as somebody else
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m,mode=777', 'tmpfs', disk], { encoding: 'utf8' })
    if (mounted.status !== 0)
      return context.skip(`no small disk can be mounted here: ${mounted.stderr ?? mounted.error}`)
    try {
      const where = await server.database(disk)
      expect((await record('one.csv', where)).exitCode).toBe(0)
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(join(disk, 'other'), Buffer.alloc(Math.max(0, bavail * bsize - 300_000)))
      expectFault(
        await record('many.csv', where),
        `${shown(where)}: the disk is full; make room and run the command again${kept}`
      )
      rmSync(join(disk, 'other'))
      expect([1, 10_001]).toContain(await peopleIn(where)) // whole batches
      expect(await record('many.csv', where)).toMatchObject({ exitCode: 0 })
      expect(await peopleIn(where)).toBe(1 + many)
    } finally {
      spawnSync('umount', ['-l', disk])
    }
  }, 120_000)

  test('a database that takes no changes is told; once it does, the same command goes on', async (context) => {
    if (typeof server === 'string') return context.skip(server)
    const where = await server.database()
    expect((await record('one.csv', where)).exitCode).toBe(0)
    const changes = (value: string) => `alter database ${basename(where)} set default_transaction_read_only = ${value}`
    await server.query(where, changes('on'))
    expectFault(
      await record('two.csv', where),
      `${shown(where)}: the database takes no changes, as a copy of another does; name the server that does, or let it take them${kept}`
    )
    await server.query(where, `set transaction read write; ${changes('off')}`)
    expect((await record('two.csv', where)).exitCode).toBe(0)
    expect(await peopleIn(where)).toBe(2)
  }, 60_000)

  test('a ledger that another session holds too long is told; then the same command goes on', async (context) => {
    if (typeof server === 'string') return context.skip(server)
    const where = await server.database()
    expect((await record('one.csv', where)).exitCode).toBe(0)
    const held = 'begin; lock table seal in access exclusive mode; select pg_sleep(60)'
    const holder = server.query(where, held).catch(() => {})
    const locks =
      "select 1 from pg_locks where relation = 'seal'::regclass and granted and mode = 'AccessExclusiveLock'"
    for (let waited = 0; waited < 30_000 && (await server.query(where, locks)).length === 0; waited += 100)
      await setTimeout(100)
    expectFault(
      await record('two.csv', `${where}?options=-c%20lock_timeout%3D500`),
      `${shown(where)}: another process holds the ledger; wait until it has finished and run the command again${kept}`
    )
    await server.query(where, "select pg_terminate_backend(pid) from pg_stat_activity where query like 'begin; lock%'")
    await holder
    expect((await record('two.csv', where)).exitCode).toBe(0)
    expect(await peopleIn(where)).toBe(2)
  }, 60_000)

  test('processes that make a ledger together and record at once lose nothing', async (context) => {
    if (typeof server === 'string') return context.skip(server)
    const where = await server.database()
    const outcomes = await Promise.all(['many.csv', 'one.csv', 'two.csv'].map((name) => record(name, where)))
    expect(outcomes.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual([
      [0, ''],
      [0, ''],
      [0, '']
    ])
    expect(await peopleIn(where)).toBe(many + 2)
  }, 60_000)

  test('a ledger of a newer version is refused, and stays as it is', async (context) => {
    if (typeof server === 'string') return context.skip(server)
    const where = await server.database()
    expect((await record('one.csv', where)).exitCode).toBe(0)
    await server.query(where, "insert into assent_migration (name, timestamp) values ('999-later', '2031-01-01')")
    expectFault(
      await record('two.csv', where),
      `${shown(where)}: this ledger was written by a newer version of assent (it has \`999-later\`); use that version\n`
    )
    expect(await server.query(where, 'select count(*)::int as people from person')).toEqual([{ people: 1 }])
  }, 60_000)

  test('a server that is not there, and a database that is not there', async (context) => {
    if (typeof server === 'string') return context.skip(server)
    const where = await server.database()
    const other = where.replace(/\w+$/, 'nowhere')
    expectFault(
      await record('one.csv', other),
      `${other.replace('assent@', '')}: the database server has no database of this name; create it first${kept}`
    )
    const unreached = 'postgres://ann:secret@127.0.0.1:1/ledger'
    expectFault(
      await record('one.csv', unreached),
      `postgres://127.0.0.1:1/ledger: the database server cannot be reached; check the address and the server${kept}`
    )
  }, 60_000)
})
