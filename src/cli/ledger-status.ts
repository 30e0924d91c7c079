import type { LedgerNotice } from '../ledger/notices.ts'
import type { Ledger } from '../ledger/open-ledger.ts'
import type { LedgerStatusFormat } from '../render/ledger-statuses.ts'
import type { Look } from '../render/look.ts'
import { asked, CallError } from './call-error.ts'
import { deliver, deliverPieces, type Output } from './outputs.ts'
import type { Rim } from './rim.ts'

/** What the user asks of a ledger. */
export interface LedgerQuestion {
  /** Id of a notice, or the beginning of it; undefined for the one posted last. */
  notice?: string
  asOf?: string
  person?: string
  people?: true
  format: LedgerStatusFormat
  output: Output[]
}

/** Answer where everybody stands, or where one person does. @throws CallError where the question fits nothing there */
export async function ledgerStatus(ledger: Ledger, question: LedgerQuestion, rim: Rim): Promise<void> {
  const [{ ledgerNotices, noticeById }, { momentOf }] = await Promise.all([
    import('../ledger/notices.ts'),
    import('./time.ts')
  ])
  const notices = await ledgerNotices(ledger.db)
  if (notices.length === 0) throw new CallError('the ledger has no notice yet; enter one with assent publish')
  const named = question.notice === undefined ? undefined : asked(() => noticeById(notices, question.notice!))
  const zone = (named ?? notices.at(-1)!).terms.timeZone
  const asOf = question.asOf === undefined ? ledger.clock.now() : Date.parse(momentOf(question.asOf, zone, '--as-of'))
  if (question.person !== undefined) {
    await tellPerson(ledger, named ? [named] : notices, question, asOf, rim)
    return
  }
  const notice = named ?? latest(notices, asOf)
  const [{ countStatus }, { listStandings }, { ledgerStatusRenderers }] = await Promise.all([
    import('../ledger/count-status.ts'),
    import('../ledger/list-standings.ts'),
    import('../render/ledger-statuses.ts')
  ])
  const status = await countStatus(ledger, notice, notices, asOf)
  const render = (format: string, look: Look) => {
    const people = question.people ? listStandings(ledger, notice, asOf) : null
    return ledgerStatusRenderers[format as LedgerStatusFormat](status, people, look)
  }
  await deliverPieces(render, question.format, question.output, rim)
}

/** The notice posted last by a moment; where none was, the first. */
function latest(notices: readonly LedgerNotice[], asOf: number): LedgerNotice {
  return notices.findLast(({ postedAt }) => postedAt !== null && postedAt <= asOf) ?? notices[0]!
}

async function tellPerson(
  ledger: Ledger,
  notices: readonly LedgerNotice[],
  { person, format, output }: LedgerQuestion,
  asOf: number,
  rim: Rim
): Promise<void> {
  const [{ personStory }, { storyRenderers }] = await Promise.all([
    import('../ledger/person-story.ts'),
    import('../render/person-stories.ts')
  ])
  const story = await personStory(ledger, notices, person!, asOf)
  if (!story) throw new CallError(`nobody in the ledger has the id ${person}; check --person`)
  await deliver((form, look) => storyRenderers[form as LedgerStatusFormat](story, look), format, output, rim)
}
