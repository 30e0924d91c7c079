import type { Ledger } from '../ledger/open-ledger.ts'
import type { StoredNotice } from '../read/read-notice.ts'
import { printable } from '../render/printable.ts'
import { CallError } from './call-error.ts'

/** The notice to be sent. */
export interface DispatchTarget {
  /** Its number in the ledger; 0 in a rehearsal where it is not there yet. */
  seq: number
  id: string
}

/** Whether by the policy's clause an e-mail starts no window, or gives no notice where there is none: all hangs on the posting. */
export function needsPosting({ terms: { windowStarts, noticeBy } }: StoredNotice): boolean {
  return !(windowStarts.length > 0 ? windowStarts : noticeBy).includes('EmailDispatch')
}

/** Whether by the policy's clause the posting is notice too, or starts a window: that of people without an address. */
function countsPosting({ terms }: StoredNotice): boolean {
  return [...terms.noticeBy, ...terms.windowStarts].includes('WebsitePosting')
}

/**
 * Find the notice in the ledger, or enter it. Where by the policy's clause only the posting gives notice, it must have
 * been recorded: mails that start nothing would mislead. Where an e-mail gives notice as well, a warning says for whom
 * nothing runs yet.
 *
 * @param name         the notice's folder, or the notice.json in it
 * @param notice       what was read there
 * @param folder       that of the configuration, from which the notice names its versions
 * @param isRehearsal  enter nothing
 * @param warn         gets one sentence where the posting is not recorded though the clause counts it
 * @throws CallError where the posting is not recorded, or lies ahead
 */
export async function dispatchTarget(
  ledger: Ledger,
  name: string,
  notice: StoredNotice,
  folder: string,
  isRehearsal: boolean,
  warn: (sentence: string) => void
): Promise<DispatchTarget> {
  const [{ enterNotice, ledgerNotices }, { inBatch }] = await Promise.all([
    import('../ledger/notices.ts'),
    import('../ledger/in-batch.ts')
  ])
  const { id } = notice
  const known = (await ledgerNotices(ledger.db)).find((each) => each.id === id)
  const postedAt = known?.postedAt ?? null
  if (postedAt === null && needsPosting(notice)) {
    throw new CallError(
      `the policy's clause counts from the posting, and none of this notice is recorded; post it, then: assent publish ${printable(name)}`
    )
  }
  if (postedAt === null && countsPosting(notice)) {
    warn(
      `no posting of this notice is recorded: for people without an e-mail address nothing runs yet; post it, then: assent publish ${printable(name)}`
    )
  }
  if (postedAt !== null && postedAt > ledger.clock.now()) {
    throw new CallError(`this notice is posted only at ${new Date(postedAt).toISOString()}; dispatch it after that`)
  }
  if (known || isRehearsal) return { seq: known?.seq ?? 0, id }
  const { entry } = await (await import('./notice-entry.ts')).noticeEntry(name, undefined, folder)
  const { result } = await inBatch(ledger, (batch) => enterNotice(batch, entry))
  return { seq: result, id }
}
