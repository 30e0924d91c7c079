import type { ReadPolicy } from '../extract/parse-policy.ts'
import type { Change } from '../model.ts'
import type { FindingPlace } from './report.ts'

/**
 * Where a change is shown in the new version. What came or changed stands there; what is gone is shown at the heading
 * of its section, or of the nearest section around it that is still there, or at the top.
 */
export function anchorOf(change: Change, { document }: ReadPolicy): FindingPlace {
  const [first, last] = change.newLines
  if (first !== undefined && last !== undefined) return exactPlace(change, first, last)
  const path = sectionOf(change)
  for (let depth = path.length; depth > 0; depth--) {
    const outer = path.slice(0, depth).join('\n')
    const section =
      document.sections.find((each) => each.path.join('\n') === outer) ??
      document.sections.find((each) => each.title === path[depth - 1])
    if (section && section.line > 0) return wholeLine(section.line)
  }
  return wholeLine(1)
}

/** One line, without columns. */
export function wholeLine(line: number, endLine = line): FindingPlace {
  return { line, endLine, column: null, endColumn: null }
}

function exactPlace({ to }: Change, first: number, last: number): FindingPlace {
  const places = to === null ? [] : 'evidence' in to ? to.evidence : [to]
  const exact = places.find((place) => place.line >= first && place.endLine <= last)
  if (!exact) return wholeLine(first, last)
  const { line, endLine, column, endColumn } = exact
  return { line, endLine, column, endColumn }
}

function sectionOf({ from }: Change): readonly string[] {
  if (from === null) return []
  return ('evidence' in from ? from.evidence[0]?.section : from.section) ?? []
}
