import { diffArrays } from 'diff'

/** The words of each line of a Markdown source, read without our parser: targets, tags and marks are left out. */
export function lineWords(source: string): { word: string; line: number }[] {
  const shown = source
    .replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g, ' ')
    .replaceAll(/<[^<>\n]*>/g, ' ')
  return shown.split('\n').flatMap((text, at) => {
    const plain = text.replace(/^[\s>#*+-]*(?:\d+\\?[.)]\s)?/, ' ').replaceAll(/\\/g, '')
    return [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0].toLowerCase(), line: at + 1 }))
  })
}

/**
 * Lines of each side on which a word came or went. A line whose words stand in the other version one after the other is
 * left out: where a word repeats, it is open which of its places came.
 */
export function changedWordLines(old: string, now: string): { old: Set<number>; new: Set<number> } {
  const before = lineWords(old)
  const after = lineWords(now)
  const changed = { old: new Set<number>(), new: new Set<number>() }
  let o = 0
  let n = 0
  for (const part of diffArrays(
    before.map((d) => d.word),
    after.map((d) => d.word)
  )) {
    if (part.removed) for (const d of before.slice(o, o + part.count)) changed.old.add(d.line)
    if (part.added) for (const d of after.slice(n, n + part.count)) changed.new.add(d.line)
    if (!part.added) o += part.count
    if (!part.removed) n += part.count
  }
  return { old: without(changed.old, before, after), new: without(changed.new, after, before) }
}

function without(lines: Set<number>, own: { word: string; line: number }[], other: { word: string }[]): Set<number> {
  const whole = ` ${other.map((d) => d.word).join(' ')} `
  const wordsOn = (line: number) => own.filter((d) => d.line === line).map((d) => d.word)
  return new Set([...lines].filter((line) => !whole.includes(` ${wordsOn(line).join(' ')} `)))
}
