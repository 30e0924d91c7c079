import type { Change, Hunk, TextAccount } from '../model.ts'
import type { Offsets } from '../parse/document.ts'
import { type Alignment, type Group, isChanged } from './alignment.ts'
import { passage } from './passage.ts'

/** A change and the groups that it explains. */
export interface Told {
  change: Change
  groups: readonly number[]
  /** True where the change is one of facts. */
  isFactual: boolean
}

/** Count every sentence whose words changed, and say which changes explain it: nothing changes silently. */
export function textAccount(alignment: Alignment, told: readonly Told[]): TextAccount {
  const byGroup = new Map<number, Told[]>()
  for (const each of told) for (const at of each.groups) byGroup.set(at, [...(byGroup.get(at) ?? []), each])
  const account: TextAccount = { changedSentences: 0, explained: 0, unexplained: 0, layoutOnly: 0, moved: 0, hunks: [] }
  let last: { hunk: Hunk; at: number } | null = null
  alignment.groups.forEach((group, at) => {
    const size = Math.max(group.old.length, group.new.length)
    if (group.op === 'moved') account.moved += size
    else if (!isChanged(group)) account.layoutOnly += isRelaid(alignment, group) ? size : 0
    else {
      const changes = byGroup.get(at) ?? []
      const isExplained = changes.length > 0 && changes.every((each) => each.isFactual)
      account.changedSentences += size
      account[isExplained ? 'explained' : 'unexplained'] += size
    }
    const op = hunkOp(group)
    if (!op) return
    const changes = (byGroup.get(at) ?? []).map((each) => each.change.id)
    const parts = { old: passages(alignment, 'old', group), new: passages(alignment, 'new', group) }
    const isMore =
      last?.at === at - 1 && last.hunk.op === op && joinable.has(op) && last.hunk.changes.join() === changes.join()
    if (last && isMore) {
      last.hunk.old.push(...parts.old)
      last.hunk.new.push(...parts.new)
      last.at = at
      return
    }
    last = { hunk: { op, ...parts, changes }, at }
    account.hunks.push(last.hunk)
  })
  return account
}

/** Runs of these read as one. */
const joinable = new Set<Hunk['op']>(['added', 'removed', 'moved'])

function hunkOp(group: Group): Hunk['op'] | null {
  return group.op === 'same' || group.op === 'layout' ? null : group.op
}

function passages(alignment: Alignment, side: 'old' | 'new', group: Group) {
  return group[side].map((at) => passage(alignment, side, [at])!)
}

/** The same words, set another way: other punctuation, another form of block, divided otherwise. */
function isRelaid(alignment: Alignment, group: Group): boolean {
  if (group.op === 'layout') return true
  const old = alignment.old[group.old[0]!]!
  const now = alignment.new[group.new[0]!]!
  if (old.sentence.text !== now.sentence.text || old.sentence.unit !== now.sentence.unit) return true
  return (
    source(alignment.oldDocument.source, old.sentence.offsets) !==
    source(alignment.newDocument.source, now.sentence.offsets)
  )
}

function source(text: string, offsets: Offsets): string {
  return text.slice(offsets.at(0), offsets.end)
}
