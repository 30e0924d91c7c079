import type { Place } from '../model.ts'
import type { Comment, Sentence, Unit } from './document.ts'
import type { Outline } from './outline.ts'

/** What governs the nodes that are being read. */
export interface Scope {
  leads: readonly Sentence[]
  unit: Unit
  depth: number
}

/** Everything that the walk over the tree needs at hand. */
export interface Walk {
  source: string
  into: Outline
  comments: Comment[]
  placeOf(start: number, end: number): Place
}

/** Let the cells of a row know each other. */
export function linkRow(cells: readonly (readonly Sentence[])[]): void {
  for (const [i, cell] of cells.entries()) {
    const others = cells.filter((_, j) => j !== i).flat()
    for (const sentence of cell) sentence.row = others
  }
}
