import type { Change } from '../model.ts'
import type { Told } from './text-account.ts'

/**
 * The changes in the order of the new version; what only the old one held stands by its line there. Where two would
 * share an id, since the same words changed in two places, the later ones get a number.
 */
export function orderChanges(told: readonly Told[]): Change[] {
  const lineOf = (change: Change) => change.newLines[0] ?? change.oldLines[0] ?? 0
  const changes = told.map((each) => each.change).sort((a, b) => lineOf(a) - lineOf(b))
  const seen = new Map<string, number>()
  for (const change of changes) {
    const count = (seen.get(change.id) ?? 0) + 1
    seen.set(change.id, count)
    if (count > 1) change.id = `${change.id}-${count}`
  }
  return changes
}
