import type { Ledger } from '../ledger/open-ledger.ts'
import { printable } from '../render/printable.ts'
import { exitCodes } from './exit-codes.ts'
import { messageLine } from './message-line.ts'
import type { Rim } from './rim.ts'

/** So many mails that cannot be used are shown. */
const mostShown = 20

/** Record the bounces of a mailbox; mails that cannot be read are told by file, and the others stand. */
export async function recordMails(ledger: Ledger, path: string, rim: Rim): Promise<void> {
  const { recordBounces } = await import('../ledger/record-bounces.ts')
  const { mails, recorded, known, others, faults, head } = await recordBounces(ledger, path)
  for (const message of faults.slice(0, mostShown)) rim.stderr.write(messageLine(message))
  if (faults.length > mostShown) rim.stderr.write(`${printable(path)}: ${faults.length - mostShown} more such mails\n`)
  if (faults.length > 0) rim.exitCode = exitCodes.input
  const told = [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `${count} ${what}`)
  const parts = [
    `${mails} mails: ${recorded} bounces recorded`,
    `${known} known already`,
    ...told,
    faults.length > 0 && `${faults.length} not used`,
    head && `ledger head ${head.batch} ${head.hash}`
  ]
  rim.stdout.write(`${printable(path)}: ${parts.filter(Boolean).join(', ')}\n`)
}
