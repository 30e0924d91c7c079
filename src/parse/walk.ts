import type { Place } from '../model.ts'
import type { Comment, Sentence, Unit } from './document.ts'
import type { Outline } from './outline.ts'

/** What governs the nodes that are being read. */
export interface Scope {
  leads: readonly Sentence[]
  unit: Unit
}

/** Everything that the walk over the tree needs at hand. */
export interface Walk {
  into: Outline
  comments: Comment[]
  placeOf(start: number, end: number): Place
}

/** A wider table is no list of statements, one a row. */
const mostColumns = 40

/** Let the cells of a row know each other. */
export function linkRow(cells: readonly (readonly Sentence[])[]): void {
  if (cells.length > mostColumns) return
  for (const [i, cell] of cells.entries()) {
    const others = cells.filter((_, j) => j !== i).flat()
    for (const sentence of cell) sentence.row = others
  }
}
