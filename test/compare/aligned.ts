import { alignDocuments } from '../../src/compare/align-documents.ts'
import { readText } from './read.ts'

/** How two texts are aligned: groups as `op old | new`, with the first two words of each sentence. */
export function aligned(old: string, now: string): string[] {
  const alignment = alignDocuments(readText(old).document, readText(now).document)
  const brief = (side: 'old' | 'new', positions: number[]) =>
    positions.map((at) => alignment[side][at]!.key.split(' ').slice(0, 2).join(' ')).join(', ')
  return alignment.groups.map((group) => `${group.op} ${brief('old', group.old)} | ${brief('new', group.new)}`)
}

const opposite: Record<string, string> = { split: 'merged', merged: 'split', added: 'removed', removed: 'added' }

/** The same groups as they would stand if old and new swapped. */
export function swapped(groups: readonly string[]): string[] {
  return groups.map((group) => {
    const [, op, old, now] = /^(\w+) (.*) \| (.*)$/.exec(group)!
    return `${opposite[op!] ?? op} ${now} | ${old}`
  })
}
