import { LedgerError } from './ledger-error.ts'

const connectionLost = 'the connection to the database was lost; run the command again'

/** What is wrong and what to do, by the codes of SQLite, of the network, and of PostgreSQL (SQLSTATE). */
const reasons: readonly (readonly [codes: RegExp, reason: string])[] = [
  [/^SQLITE_FULL|^ENOSPC$|^53100$/, 'the disk is full; make room and run the command again'],
  [
    /^SQLITE_READONLY|^EROFS$/,
    'the ledger or its folder cannot be written, which even reading needs; copy it to a place where you may write'
  ],
  [
    /^25006$/,
    'the database takes no changes, as a copy of another does; name the server that does, or let it take them'
  ],
  [
    /^SQLITE_(?:BUSY|LOCKED)|^55P03$/,
    'another process holds the ledger; wait until it has finished and run the command again'
  ],
  [/^SQLITE_NOTADB/, 'this file is no ledger; name another with --ledger'],
  [/^SQLITE_CORRUPT/, 'the file of the ledger is damaged; restore it from a copy and run assent ledger verify'],
  [/^SQLITE_CANTOPEN|^ENOENT$/, 'the ledger cannot be opened; check that its folder is there and can be written'],
  [/^SQLITE_IOERR|^EIO$|^58030$/, 'the disk gave an error; check it and run the command again'],
  [
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)$/,
    'the database server cannot be reached; check the address and the server'
  ],
  [/^(?:ECONNRESET|EPIPE|57P0\d|08\w{3})$/, connectionLost],
  [/^28\w{3}$/, 'the database server refused the user or the password'],
  [/^3D000$/, 'the database server has no database of this name; create it first'],
  [/^42501$/, 'the user of the database may not do this; give it the rights to its schema'],
  [/^53300$/, 'the database server takes no more connections; wait or raise its limit']
]

/** Messages of drivers that come without a code. */
const lost = /Connection terminated|connection timeout|timeout exceeded when trying to connect|is not queryable/i

/**
 * Turn what a driver throws into one sentence; anything else, such as a fault of assent, is handed back as it is.
 *
 * @param where  the ledger, as the user may name it
 */
export function explainFault(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof LedgerError) return error
  const inner = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error
  const code = sqliteCode(inner) ?? String((inner as NodeJS.ErrnoException).code ?? '')
  const reason = reasons.find(([codes]) => codes.test(code))?.[1]
  if (reason) return new LedgerError(`${where}: ${reason}${kept}`, { cause: error })
  if (lost.test(inner.message)) return new LedgerError(`${where}: ${connectionLost}${kept}`, { cause: error })
  if (/^(?:UNKNOWN_)?SQLITE_|^[0-9A-Z]{5}$/.test(code)) {
    return new LedgerError(`${where}: the database failed (${code}: ${inner.message})${kept}`, { cause: error })
  }
  return error
}

/** Primary result codes of SQLite: https://www.sqlite.org/rescode.html. */
const primaryCodes: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB'
}

/** libsql names no extended codes, whose lowest byte is the primary one; of a failed opening it has only a message. */
function sqliteCode(error: Error & { rawCode?: unknown }): string | undefined {
  const opening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1]
  const raw = typeof error.rawCode === 'number' ? error.rawCode : Number(opening)
  return primaryCodes[raw & 255]
}

const kept = '; what was recorded before is kept'
