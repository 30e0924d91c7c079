import type { Nodes } from 'mdast'

/** Plain text of a block, white space folded, with the source offset of every character. */
export interface FlatText {
  text: string
  /** `text.length + 1` source offsets; the last is the end of the last character. */
  offsets: number[]
  /** Indices of the spaces of `text` that stand for a line ending. */
  lineEnds: Set<number>
}

/** Collects the characters of one block. */
export interface Collector {
  chars: string[]
  offsets: number[]
  lineEnds: Set<number>
  /** Source offset after the last character. */
  end: number
}

export function collector(): Collector {
  return { chars: [], offsets: [], lineEnds: new Set(), end: 0 }
}

/** Add one UTF-16 code unit that stands at `offset` of the source and reaches to `end`. */
export function put(into: Collector, char: string, offset: number, end = offset + 1): void {
  const last = into.chars.length - 1
  // A backslash that Markdown left standing is an escape that a converter doubled: no policy says a backslash.
  if (char === '\\') return
  if (isSpace(char)) {
    if (last < 0) return
    if (into.chars[last] !== ' ') {
      into.chars.push(' ')
      into.offsets.push(offset)
    }
    if (char === '\n') into.lineEnds.add(into.chars.length - 1)
    return
  }
  into.chars.push(char)
  into.offsets.push(offset)
  into.end = end
}

function isSpace(char: string): boolean {
  return (
    char === ' ' ||
    char === '\n' ||
    char === '\t' ||
    char === '\r' ||
    char === '\u00a0' ||
    char === '\u200b' ||
    char === '\ufeff'
  )
}

export function finish(from: Collector): FlatText {
  while (from.chars.at(-1) === ' ') {
    from.chars.pop()
    from.offsets.pop()
  }
  return { text: from.chars.join(''), offsets: [...from.offsets, from.end], lineEnds: from.lineEnds }
}

/**
 * Add the characters of `value`, which Markdown drew from `source` at `start`: escapes, character references and the
 * markers of enclosing blocks are in the source alone.
 */
export function align(into: Collector, value: string, source: string, start: number, end: number): void {
  let at = start
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!
    let from = at
    while (from < end && source[from] !== char) {
      const here = source[from]!
      if (here === '&') {
        const semicolon = source.indexOf(';', from)
        if (semicolon > 0 && semicolon - from < 34 && semicolon < end) break
      }
      from++
    }
    if (from >= end) {
      put(into, char, Math.min(at, end - 1), Math.min(at + 1, end))
      continue
    }
    if (source[from] === '&' && char !== '&') {
      const semicolon = source.indexOf(';', from)
      put(into, char, from, semicolon + 1)
      // A reference may stand for two code units: stay on it until the next character is found elsewhere.
      at = semicolon + 1
      continue
    }
    at = from + 1
    if (char === '&' && source.startsWith('&amp;', from)) at = from + 5
    put(into, char, from, at)
  }
}

/** Add the text of an inline node and of all that it holds. */
export function flatten(into: Collector, node: Nodes, source: string): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      align(into, node.value, source, start, end)
      return
    case 'break':
      put(into, '\n', start)
      return
    case 'html':
      if (node.value.toLowerCase().startsWith('<br')) put(into, '\n', start)
      return
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
      return
    default:
      if ('children' in node) for (const child of node.children) flatten(into, child as Nodes, source)
  }
}

/** Plain text of a block's inline content. */
export function flatText(nodes: readonly Nodes[], source: string): FlatText {
  const into = collector()
  for (const node of nodes) flatten(into, node, source)
  return finish(into)
}

/** A part of a flat text, without white space at its ends. */
export function slice(flat: FlatText, start: number, end: number): FlatText {
  let from = start
  let to = end
  while (from < to && flat.text[from] === ' ') from++
  while (to > from && flat.text[to - 1] === ' ') to--
  const offsets = flat.offsets.slice(from, to + 1)
  // The end of the last character, not the start of what follows: markup may stand between.
  if (to > from && to < flat.text.length) offsets[offsets.length - 1] = flat.offsets[to - 1]! + 1
  const lineEnds = new Set<number>()
  for (const at of flat.lineEnds) if (at >= from && at < to) lineEnds.add(at - from)
  return { text: flat.text.slice(from, to), offsets, lineEnds }
}
