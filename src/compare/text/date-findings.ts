import type { Policy } from '../../model.ts'
import { type Alignment, isChanged } from '../alignment.ts'
import type { Finding } from '../finding.ts'
import { passage } from '../passage.ts'
import { linesOf, placeOfLine } from '../places.ts'
import { isDateLine } from './passage-form.ts'

const rules = { lastUpdated: 'last-updated-changed', effective: 'effective-date-changed' } as const

/** The policy's own dates, where they moved; placed at the first changed lines that state one. */
export function dateFindings(old: Policy, now: Policy, alignment: Alignment): Finding[] {
  const stated = alignment.groups.flatMap((group, at) => {
    const isStated = (side: 'old' | 'new') => group[side].every((line) => isDateLine(alignment[side][line]!))
    return isChanged(group) && isStated('old') && isStated('new') ? [at] : []
  })
  const first = (side: 'old' | 'new') => stated.find((at) => alignment.groups[at]![side].length > 0)
  const told = [...new Set([first('old'), first('new')])].filter((at) => at !== undefined)
  const groups = told.map((at) => alignment.groups[at]!)
  const olds = groups.flatMap((group) => group.old)
  const news = groups.flatMap((group) => group.new)
  const lines = (side: 'old' | 'new', positions: number[]) =>
    linesOf(
      positions.map((at) =>
        placeOfLine(side === 'old' ? alignment.oldDocument : alignment.newDocument, alignment[side][at]!)
      )
    )
  return (['lastUpdated', 'effective'] as const).flatMap((field) => {
    const before = old.dates[field]
    const after = now.dates[field]
    if (before === after) return []
    return [
      {
        rule: rules[field],
        kind: 'dates' as const,
        concept: field,
        from: passage(alignment, 'old', olds),
        to: passage(alignment, 'new', news),
        slots: { old: before ?? 'no date', new: after ?? 'no date' },
        values: [before ?? '', after ?? ''],
        oldLines: lines('old', olds),
        newLines: lines('new', news),
        groups: told
      }
    ]
  })
}
