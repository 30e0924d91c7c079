import type { Group } from './alignment.ts'

/**
 * Groups in the order of the new version; what was removed follows what preceded it in the old one.
 *
 * @param groups those that were removed in the order of the old version
 */
export function orderGroups(
  groups: Group[],
  oldLength: number,
  newLength: number
): { groups: Group[]; groupOfOld: Int32Array; groupOfNew: Int32Array } {
  const byOld = new Array<Group>(oldLength)
  for (const group of groups) for (const o of group.old) byOld[o] = group
  const anchor = new Map<Group, number>()
  let last = -1
  for (const group of byOld) {
    if (group.new.length > 0) last = group.op === 'moved' ? last : Math.max(...group.new)
    else anchor.set(group, last)
  }
  const place = (group: Group): number => group.new[0] ?? anchor.get(group)! + 0.5
  const ordered = [...groups].sort((a, b) => place(a) - place(b))
  const groupOfOld = new Int32Array(oldLength)
  const groupOfNew = new Int32Array(newLength)
  ordered.forEach((group, at) => {
    for (const o of group.old) groupOfOld[o] = at
    for (const n of group.new) groupOfNew[n] = at
  })
  return { groups: ordered, groupOfOld, groupOfNew }
}
