import type { Change } from '../model.ts'
import type { LogFilter } from './policy-log.ts'

/** Does a filter let a change through? A concept counts where the change is of it, or its facts are about it. */
export function passes({ kind, concept, from, to }: Change, filter: LogFilter): boolean {
  if (filter.kinds.length > 0 && !filter.kinds.includes(kind)) return false
  if (filter.concept === null || concept === filter.concept) return true
  return [from, to].some(
    (fact) => fact && 'about' in fact && fact.about.some((each) => each.concept === filter.concept)
  )
}
