import type { PolicyDiff } from '../../src/model.ts'
import { changedWordLines } from './line-words.ts'

/** Lines whose words changed and that stand outside every change and hunk: what must never be. */
export function unaccounted(old: string, now: string, diff: PolicyDiff): string[] {
  const changed = changedWordLines(old, now)
  return (['old', 'new'] as const).flatMap((side) => {
    const ranges = [
      ...diff.changes.map((change) => change[`${side}Lines`]).filter((d) => d.length > 0),
      ...diff.text.hunks.flatMap((hunk) => hunk[side].map((d): [number, number] => [d.line, d.endLine]))
    ]
    const isTold = (line: number) => ranges.some(([first, last]) => first! <= line && line <= last!)
    return [...changed[side]].filter((line) => !isTold(line)).map((line) => `${side} ${line}`)
  })
}
