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

/** Whether the policy's clause counts from the posting, or takes the posting for notice. */
export function needsPosting({ terms }: StoredNotice): boolean {
  return [...terms.noticeBy, ...terms.windowStarts].includes('WebsitePosting')
}

/**
 * Find the notice in the ledger. Where the policy's clause counts from the posting, the posting must have been recorded:
 * an e-mail that points to a page which is not there would be no notice. Where the clause names e-mail alone, the notice
 * is entered now.
 *
 * @param name         the notice's folder, or the notice.json in it
 * @param notice       what was read there
 * @param folder       that of the configuration, from which the notice names its versions
 * @param isRehearsal  enter nothing
 * @throws CallError where the posting is not recorded, or lies ahead
 */
export async function dispatchTarget(
  ledger: Ledger,
  name: string,
  notice: StoredNotice,
  folder: string,
  isRehearsal: boolean
): Promise<DispatchTarget> {
  const [{ enterNotice, ledgerNotices }, { inBatch }] = await Promise.all([
    import('../ledger/notices.ts'),
    import('../ledger/in-batch.ts')
  ])
  const { id } = notice
  const known = (await ledgerNotices(ledger.db)).find((each) => each.id === id)
  if (needsPosting(notice) && (known?.postedAt ?? null) === null) {
    throw new CallError(
      `the policy's clause counts from the posting, and none of this notice is recorded; post it, then: assent publish ${printable(name)}`
    )
  }
  if (needsPosting(notice) && known!.postedAt! > ledger.clock.now()) {
    throw new CallError(
      `this notice is posted only at ${new Date(known!.postedAt!).toISOString()}; dispatch it after that`
    )
  }
  if (known || isRehearsal) return { seq: known?.seq ?? 0, id }
  const { entry } = await (await import('./notice-entry.ts')).noticeEntry(name, undefined, folder)
  const { result } = await inBatch(ledger, (batch) => enterNotice(batch, entry))
  return { seq: result, id }
}
