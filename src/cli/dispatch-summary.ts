import type { Ledger } from '../ledger/open-ledger.ts'
import { printable } from '../render/printable.ts'

/** So many people in doubt are listed, and so many whom nothing was sent to for good. */
const mostListed = 1000
const mostRefused = 20

/** Where a dispatch stands: counts, who is in doubt, who was refused and why, and the end of the chain of seals. */
export async function dispatchSummary(
  ledger: Ledger,
  { seq, id }: { seq: number; id: string }
): Promise<{ text: string; isDone: boolean }> {
  const [{ countDeliveries, peopleInDoubt, refusals }, { lastSeal }] = await Promise.all([
    import('../ledger/deliveries.ts'),
    import('../ledger/in-batch.ts')
  ])
  const { accepted, refused, queued, sending, doubtful } = await countDeliveries(ledger, seq)
  const inDoubt = await peopleInDoubt(ledger, seq, mostListed)
  const head = await lastSeal(ledger.db)
  const rows = [
    ['accepted', accepted, 'by the mail server'],
    ['refused', refused, 'for good; on record as sent and returned'],
    ['waiting', queued, queued > 0 ? 'the same call goes on' : ''],
    ['under way', sending, 'by other processes'],
    ['in doubt', doubtful, 'the answer was lost; --resend-doubtful sends again']
  ] as const
  const shown = rows.filter(([what, count]) => what !== 'under way' || count > 0)
  const width = Math.max(...shown.map(([, count]) => String(count).length))
  const lines = shown.map(([what, count, note]) => {
    const told = count > 0 && note ? `  ${note}` : ''
    return `  ${what.padEnd(10)} ${String(count).padStart(width)}${told}`
  })
  const more = doubtful - inDoubt.length
  const list = inDoubt.map((each) => `  in doubt: ${printable(each ?? '(erased)')}`)
  if (more > 0) list.push(`  in doubt: ${more} more`)
  for (const [person, answer] of await refusals(ledger, seq, mostRefused)) {
    list.push(`  refused: ${printable(person ?? '(erased)')}: ${printable(answer ?? '')}`)
  }
  if (refused > mostRefused) list.push(`  refused: ${refused - mostRefused} more`)
  const text = [
    `notice ${id.slice(0, 14)} dispatched to ${accepted + refused + queued + sending + doubtful} people`,
    ...lines,
    ...list,
    `ledger head ${head?.batch ?? 0} ${head?.hash ?? '-'}`
  ]
  return { text: `${text.join('\n')}\n`, isDone: queued + sending + doubtful === 0 }
}
