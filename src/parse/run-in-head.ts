import { collector, type FlatText, finish, flatten } from './flat-text.ts'
import type { Inline } from './nodes.ts'
import { countWords, isStrong } from './pseudo-heading.ts'
import { topicsOf } from './topics.ts'

const maxWords = 12
const maxPlainWords = 7
/** How many characters a head in ordinary type may have. */
const longestPlain = 60
const statements = new Set([
  'we',
  'you',
  'us',
  'they',
  'may',
  'will',
  'can',
  'is',
  'are',
  'email',
  'e-mail',
  'phone',
  'address',
  'tel'
])

/** Where a run-in head begins and ends in a block's text; `end` is exclusive. */
export interface HeadAt {
  start: number
  end: number
}

/**
 * Find the run-in heads of a block, in order: '**Usage data.** We log ...', 'Account data: We collect ...', and what heads
 * a part of it further on: '… for a year. **Location.** We do not track it.'
 */
export function runInHeads(nodes: readonly Inline[], flat: FlatText): HeadAt[] {
  const end = strongHead(nodes, flat) || plainHead(flat.text)
  const first = end > 0 ? [{ start: 0, end }] : []
  const inner = [...innerStrongHeads(nodes, flat), ...innerPlainHeads(flat.text)]
    .filter(({ start }) => start > end)
    .sort((a, b) => a.start - b.start)
  return [...first, ...inner.filter((head, i) => head.start >= (inner[i - 1]?.end ?? 0))]
}

/** Bold words that begin a sentence inside a paragraph and are no sentence themselves. */
function innerStrongHeads(nodes: readonly Inline[], flat: FlatText): HeadAt[] {
  if (!nodes.some((node, i) => i > 0 && isStrong(node))) return []
  const { text, hardBreaks } = flat
  const found: HeadAt[] = []
  const into = collector()
  for (const node of nodes) {
    let start = into.text.length
    flatten(into, node)
    if (start === 0 || !isStrong(node)) continue
    let end = Math.min(into.text.length, text.length)
    while (text[start] === ' ') start++
    while (text[end - 1] === ' ') end--
    if (!hardBreaks.has(start - 1) && !endsStatement(text, start)) continue
    const title = text.slice(start, end)
    if (!isTitle(title)) continue
    if (text[end] === ':' || text[end] === '.') end++
    else if (!title.endsWith(':') && !title.endsWith('.')) continue
    if (end < text.length) found.push({ start, end })
  }
  return found
}

/** 'Retention: we keep …' behind a full stop, where the lexicon of headings knows the words. */
function innerPlainHeads(text: string): HeadAt[] {
  const found: HeadAt[] = []
  for (let colon = text.indexOf(': '); colon >= 0; colon = text.indexOf(': ', colon + 1)) {
    const stop = text.lastIndexOf('. ', colon)
    const title = text.slice(stop + 2, colon)
    if (stop < 0 || colon - stop > longestPlain || !isTitle(title) || !isTitleCase(title)) continue
    const [topic] = topicsOf(title)
    if (topic && topic !== 'contacts' && topic !== 'controllers') found.push({ start: stop + 2, end: colon + 1 })
  }
  return found
}

function endsStatement(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd()
  return /[.!?][”"’)]?$/.test(before)
}

function isTitle(text: string): boolean {
  const words = text.split(' ')
  if (words.length > maxPlainWords || text === '' || text[0] === text[0]!.toLowerCase()) return false
  return !words.some((word) => statements.has(word.toLowerCase()) || word.endsWith(','))
}

const joins = new Set(['and', 'or', 'of', 'to', 'for', 'with', 'the', 'your', 'our', 'by', 'on', 'in'])

function isTitleCase(text: string): boolean {
  const words = text.split(' ')
  return words.length === 1 || words.every((word) => joins.has(word) || word[0] !== word[0]?.toLowerCase())
}

function strongHead(nodes: readonly Inline[], flat: FlatText): number {
  const first = nodes[0]
  if (!first || !isStrong(first) || nodes.length < 2) return 0
  const into = collector()
  flatten(into, first)
  const head = finish(into).text
  if (!head || countWords(head) > maxWords || !flat.text.startsWith(head)) return 0
  let end = head.length
  const last = head.at(-1)!
  if (last === ':' || last === '.' || last === '?') return end < flat.text.length ? end : 0
  while (flat.text[end] === ' ') end++
  const mark = flat.text[end]
  if (mark === ':' || mark === '.' || mark === '–' || mark === '—' || mark === '-')
    return end + 1 < flat.text.length ? end + 1 : 0
  return flat.lineEnds.has(head.length) ? head.length : 0
}

function plainHead(text: string): number {
  const colon = text.indexOf(': ')
  if (colon < 2 || colon > 80 || text[0] === text[0]!.toLowerCase()) return 0
  const words = text.slice(0, colon).split(' ')
  if (words.length > maxPlainWords) return 0
  for (const word of words) if (statements.has(word.toLowerCase()) || word.endsWith(',') || word.endsWith('.')) return 0
  const next = text[colon + 2]!
  const opens = next === '“' || next === '"' || next === '('
  return opens || next !== next.toLowerCase() ? colon + 1 : 0
}
