import type { EventKind } from '../acceptance/types.ts'
import type { NewEvent } from './new-event.ts'

/**
 * Many events without details, by columns: a hundred thousand objects that outlive a few thousand others cost more than
 * all else that is done with them.
 */
export interface EventColumns {
  size: number
  /** Keys of people. */
  person: Float64Array
  kind: EventKind[]
  /** Milliseconds. */
  at: Float64Array
  /** 0 where an event is about no single notice. */
  notice: Float64Array
}

/** @param capacity  how many events there is room for */
export function eventColumns(capacity: number): EventColumns {
  const column = () => new Float64Array(capacity)
  return { size: 0, person: column(), kind: [], at: column(), notice: column() }
}

/** One event of many. */
export function eventAt({ person, kind, at, notice }: EventColumns, index: number): NewEvent {
  return { person: person[index]!, kind: kind[index]!, at: at[index]!, notice: notice[index]! }
}
