import { instantOf } from '../acceptance/milliseconds.ts'
import type { PersonStory } from '../ledger/person-story.ts'
import { storySentences } from './story-sentences.ts'

/** A person's story as plain data, for JSON. */
export function storyData({ id, asOf, notices, boundBy, events }: PersonStory): object {
  const told = notices.map((each) => {
    const { notice, standing, supersededBy, needConsent } = each
    return {
      notice: notice.id,
      state: standing.state,
      since: standing.since,
      windowEnds: standing.windowEnds,
      supersededBy: supersededBy?.id ?? null,
      needConsent,
      sentences: storySentences(id, each),
      because: each.because.map(({ seq }) => seq)
    }
  })
  const listed = events.map(({ seq, batch, kind, at, notice, recordedAt, clock, detail }) => ({
    seq,
    batch,
    event: kind,
    at: instantOf(at),
    notice: notices.find((each) => each.notice.seq === notice)?.notice.id ?? null,
    recordedAt: instantOf(recordedAt),
    clock,
    detail: detail === null ? null : (JSON.parse(detail) as unknown)
  }))
  const last = notices.at(-1)
  const { state = null, since = null, windowEnds = null } = last?.standing ?? {}
  return {
    asOf: instantOf(asOf),
    notice: last?.notice.id ?? null,
    people: [{ id, state, since, windowEnds }],
    boundBy: boundBy?.id ?? null,
    notices: told,
    events: listed
  }
}
