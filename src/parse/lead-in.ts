import { remember } from '../words/remember.ts'
import { tokens } from '../words/tokens.ts'

const cues = new Set([
  'following',
  'below',
  'include',
  'including',
  'includes',
  'example',
  'examples',
  'namely',
  'these'
])
const subjects = new Set(['we', 'you', 'they', 'it', 'this', 'these', 'if', 'when', 'please', 'there'])
const finite = new Set(['may', 'will', 'can', 'is', 'are', 'has', 'have', 'must', 'shall', 'should', 'do', 'does'])

/** True where a sentence announces the list that follows it: 'We collect:', 'for the following purposes.' */
export const isLeadIn: (text: string) => boolean = remember((text) => {
  const last = text.replace(/[”"’')*_]$/, '').at(-1) ?? ''
  if (last === ':' || last === '：') return true
  if (last === ',' || last === '-' || last === '–' || last === '—') return true
  const words = tokens(text)
  const closes = last === '.' || last === '!' || last === '?'
  if (!closes) return true
  if (words.at(-2)?.word === 'follows' || words.at(-2)?.word === 'to') return true
  return words.some((token) => cues.has(token.word))
})

/** True for a fragment that can only be read with the sentence that governs it: 'to send you offers;'. */
export function isFragment(text: string): boolean {
  const goesOn = text.endsWith(';') || text.endsWith('; and') || text.endsWith('; or')
  const isLower = text !== '' && text[0] === text[0]!.toLowerCase() && text[0] !== text[0]!.toUpperCase()
  if (!goesOn && !isLower) return false
  const words = tokens(text)
    .filter((token) => token.isWord)
    .slice(0, 6)
  const first = words[0]
  if (!first) return false
  if (goesOn) return true
  return !subjects.has(first.word) && !words.slice(0, 4).some((token) => finite.has(token.word))
}
