import type { Settlement } from '../dispatch/outbox.ts'
import { printable } from '../render/printable.ts'
import type { Rim } from './rim.ts'

/** So many people are named. */
const mostNamed = 100

const answered = ['accepted', 'refused', 'lost']

/**
 * Tell what became of letters and could not be recorded: the ledger has them as being sent, so that the next call lists
 * them as in doubt, and this is the only place where it is said who got one.
 */
export function tellUnrecorded(settled: readonly Settlement[], rim: Rim): void {
  const sent = settled.filter(({ kind }) => answered.includes(kind))
  const unsent = settled.filter(({ kind }) => !answered.includes(kind))
  for (const { id, kind, answer } of sent.slice(0, mostNamed)) {
    const what = { accepted: 'sent', refused: 'refused', lost: 'sent, and the answer was lost' }[kind as 'accepted']
    rim.stderr.write(`not recorded: ${printable(id)}: ${what}: ${printable(answer)}\n`)
  }
  for (const { id } of unsent.slice(0, mostNamed)) rim.stderr.write(`not recorded: ${printable(id)}: not sent\n`)
  const more = Math.max(0, sent.length - mostNamed) + Math.max(0, unsent.length - mostNamed)
  if (more > 0) rim.stderr.write(`not recorded: ${more} more\n`)
  if (settled.length === 0) return
  rim.stderr.write(
    'what was not recorded is listed as in doubt by the next call, and sent again only with --resend-doubtful\n'
  )
}
