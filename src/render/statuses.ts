import type { Status } from '../acceptance/status.ts'
import type { Acceptance } from '../acceptance/types.ts'
import { jsonText } from './json-text.ts'
import type { Look } from './look.ts'

/** A count as text. `people`: those to list; `null` where none were asked for. `timeZone`: that of the notice. */
export type StatusRenderer = (
  status: Status,
  people: readonly Acceptance[] | null,
  timeZone: string,
  look: Look
) => string | Promise<string>

/** The forms that `assent status` writes. */
export const statusRenderers = {
  async table(status, people, timeZone, look) {
    return (await import('./table-status.ts')).tableStatus(status, people, timeZone, look)
  },
  json({ asOf, notice, counts }, people) {
    const listed = people?.map(({ id, state, since, windowEnds }) => ({ id, state, since, windowEnds }))
    return `${jsonText({ asOf, notice, counts, people: listed }, 2)}\n`
  }
} as const satisfies Record<string, StatusRenderer>

export type StatusFormat = keyof typeof statusRenderers
