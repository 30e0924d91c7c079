import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { countStatus } from '../ledger/count-status.ts'
import { type Exported, exportBundle } from '../ledger/export-bundle.ts'
import { ledgerNotices } from '../ledger/notices.ts'
import type { Ledger } from '../ledger/open-ledger.ts'
import { personStory } from '../ledger/person-story.ts'
import { evidenceWriters } from '../render/evidence.ts'
import { ledgerStatusHtml } from '../render/ledger-status-html.ts'
import { storyRenderers } from '../render/person-stories.ts'
import { CallError } from './call-error.ts'
import { whyNot } from './why-not.ts'

/**
 * Write a bundle of evidence with its page to read, as a new folder: whole, or not at all.
 *
 * @throws CallError where the folder is there already or cannot be written, or nobody has the id
 */
export async function writeBundle(
  ledger: Ledger,
  folder: string,
  person: string | undefined,
  format: keyof typeof evidenceWriters
): Promise<Exported> {
  const place = resolve(folder)
  if (await stat(place).catch(() => null))
    throw new CallError(`${folder} is there already; name a new folder with --out`)
  let beside: string | undefined
  try {
    await mkdir(dirname(place), { recursive: true })
    beside = await mkdtemp(join(dirname(place), `.${basename(place)}-`))
    const asOf = ledger.clock.now()
    const done = await exportBundle(ledger, beside, person, asOf, evidenceWriters[format])
    if (!done) throw new CallError(`nobody in the ledger has the id ${person}; check --person`)
    await writeFile(join(beside, 'index.html'), await page(ledger, person, asOf))
    await rename(beside, place)
    return done
  } catch (error) {
    if (beside) await rm(beside, { recursive: true, force: true })
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new CallError(`${folder} cannot be written (${whyNot(error)}); name another folder with --out`)
  }
}

/** What a person reads first. */
async function page(ledger: Ledger, person: string | undefined, asOf: number): Promise<string> {
  const notices = await ledgerNotices(ledger.db)
  const look = { width: 80, colour: false }
  if (person !== undefined) return storyRenderers.html((await personStory(ledger, notices, person, asOf))!, look)
  const notice = notices.findLast(({ postedAt }) => postedAt !== null && postedAt <= asOf) ?? notices[0]
  if (!notice) throw new CallError('the ledger has no notice yet; enter one with assent publish')
  return ledgerStatusHtml(await countStatus(ledger, notice, notices, asOf), null)
}
