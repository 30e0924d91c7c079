import { resolve } from 'node:path'
import { Option } from 'commander'
import type { Clock, Ledger } from '../ledger/open-ledger.ts'
import type { Rim } from './rim.ts'
import type { Settings } from './settings.ts'
import { nowOf } from './time.ts'

/** Where a ledger stands if nobody says. */
const defaultName = 'assent.ledger.sqlite'

/** The option `--ledger FILE|URL`. */
export function ledgerOption(): Option {
  return new Option('--ledger <place>', `a file or postgres://…; else the configuration's, else ${defaultName}`)
}

/**
 * Open the ledger that the user, else the configuration, names; use it, and close it whatever happens.
 *
 * @param create  whether a file that is not there becomes a new ledger
 * @throws LedgerError where the database fails
 */
export async function withLedger<Result>(
  named: string | undefined,
  config: Pick<Settings, 'ledger' | 'folder'>,
  create: boolean,
  rim: Rim,
  use: (ledger: Ledger) => Promise<Result>
): Promise<Result> {
  const [{ openLedger }, { explainFault }] = await Promise.all([
    import('../ledger/open-ledger.ts'),
    import('../ledger/explain-fault.ts')
  ])
  const ledger = await openLedger(named ?? placeOf(config), clockOf(rim), { create })
  try {
    return await use(ledger)
  } catch (error) {
    throw explainFault(error, ledger.where)
  } finally {
    await ledger.close()
  }
}

/** A file is counted from the folder of the configuration. */
function placeOf({ ledger, folder }: Pick<Settings, 'ledger' | 'folder'>): string {
  if (ledger === undefined) return defaultName
  return /^\w+:/.test(ledger) ? ledger : resolve(folder, ledger)
}

/** The machine's clock, or the moment at which `ASSENT_NOW` holds it. @throws CallError where that is no instant */
export function clockOf(rim: Rim): Clock {
  if (!rim.env.ASSENT_NOW) return { now: Date.now, kind: 'machine' }
  const moment = Date.parse(nowOf(rim))
  return { now: () => moment, kind: 'set' }
}
