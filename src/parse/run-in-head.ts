import { collector, type FlatText, finish, flatten } from './flat-text.ts'
import type { Inline } from './nodes.ts'
import { countWords, isStrong } from './pseudo-heading.ts'

const maxWords = 12
const maxPlainWords = 7
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

/**
 * Find the run-in head of a block: '**Usage data.** We log ...', 'Account data: We collect ...'.
 *
 * @returns index in `flat.text` at which the head ends and the text begins, or 0 where there is none
 */
export function runInHead(nodes: readonly Inline[], flat: FlatText): number {
  return strongHead(nodes, flat) || plainHead(flat.text)
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
