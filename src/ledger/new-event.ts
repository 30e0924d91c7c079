import type { EventRow } from './schema.ts'

/** An event to be recorded. */
export interface NewEvent extends Pick<EventRow, 'person' | 'kind' | 'at'> {
  /** 0 where it is about no single notice. */
  notice?: number
  /** No personal data: it outlives the person's erasure. */
  detail?: Readonly<Record<string, unknown>>
}
