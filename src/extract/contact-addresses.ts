import { streetWords } from '../lexicon/en/contacts.ts'
import { startAt } from '../words/tokens.ts'
import { emailsIn, phonesIn, urlsIn, type ValueAt } from './contact-values.ts'
import type { Reading } from './reading.ts'

const longestLine = 16
/** Words of a sentence to the reader, which no address holds; 'US' is a country. */
const talk = new Set(['we', 'you', 'us', 'please', 'our', 'your'])
const mostLines = 9
const leadWords = new Set(['at', 'to', 'is', 'in', ':', 'address', 'attn', 'attention', 'of', 'us', 'are'])

/** Find a postal address that stands inside a sentence: 'write to us at 1 Long Lane, Leeds'. */
export function addressIn(reading: Reading): ValueAt | null {
  const cues = reading.hits('contacts').filter((hit) => hit.term.id === 'Postal')
  if (cues.length === 0 || !hasStreetAndFigure(reading)) return null
  const { text } = reading.sentence
  for (const cue of cues) {
    let at = cue.end
    // The address begins behind the last of the words that lead to it.
    for (let i = cue.end; i < Math.min(reading.tokens.length, cue.end + 8); i++)
      if (leadWords.has(reading.tokens[i]!.word) && !figureBefore(reading, cue.end, i)) at = i + 1
    if (at >= reading.tokens.length) continue
    const start = startAt(reading.tokens, at)
    const value = text.slice(start, endOf(text, start)).trim()
    if (isAddress(value)) return { value, start, end: start + value.length }
  }
  return null
}

/**
 * Find addresses that stand in lines of their own, each in its block.
 *
 * @returns for each address the indices of its readings
 */
export function addressLines(readings: readonly Reading[]): number[][] {
  const found: number[][] = []
  let run: number[] = []
  const close = () => {
    if (run.length > 0 && run.some((i) => isAddress(readings[i]!.sentence.text))) found.push(run)
    run = []
  }
  for (const [i, reading] of readings.entries()) {
    const isNext = run.length === 0 || readings[run[0]!]!.sentence.section === reading.sentence.section
    if (!isNext || run.length >= mostLines) close()
    if (isLine(reading)) run.push(i)
    else close()
  }
  close()
  return found
}

/** A short line without a verb, in a place where contacts stand. */
function isLine(reading: Reading): boolean {
  const { sentence, tokens, topics } = reading
  if (sentence.unit === 'heading' || tokens.length === 0 || tokens.length > longestLine) return false
  const isPlace = topics.includes('contacts') || topics.includes('controllers')
  const isLed = reading.leads.some((lead) => lead.hits('contacts').length > 0)
  if (!isPlace && !isLed) return false
  if (reading.frames.length > 0 || sentence.text.endsWith(':') || sentence.text.endsWith('?')) return false
  const first = sentence.text[0]!
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false
  const { text } = sentence
  if (tokens.some(({ word }, i) => talk.has(word) && !text.startsWith('US', startAt(tokens, i)))) return false
  return emailsIn(text).length === 0 && urlsIn(text).length === 0 && phonesIn(text).length === 0
}

function hasStreetAndFigure(reading: Reading): boolean {
  return (
    reading.tokens.some((token) => streetWords.has(token.word)) &&
    reading.tokens.some((token) => token.word[0]! >= '0' && token.word[0]! <= '9')
  )
}

function isAddress(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,.]/)
  const figures = words.some((word) => word[0] !== undefined && word[0] >= '0' && word[0] <= '9')
  return (
    figures &&
    words.some(
      (word) => streetWords.has(word) || word.endsWith('straße') || word.endsWith('straat') || word.endsWith('strasse')
    )
  )
}

function figureBefore(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).some((token) => token.word[0]! >= '0' && token.word[0]! <= '9')
}

/** An address ends where an e-mail address, a telephone number or another way to reach begins. */
function endOf(text: string, from: number): number {
  let end = text.length
  for (const { start } of [...emailsIn(text), ...urlsIn(text)]) if (start > from && start < end) end = start
  const lower = text.toLowerCase()
  for (const mark of [
    ' or ',
    ' email',
    ' e-mail',
    ' phone',
    ' tel',
    ' with ',
    ';',
    ' (',
    ' and ',
    ' via ',
    ' by ',
    ' if ',
    ' please '
  ]) {
    const at = lower.indexOf(mark, from)
    if (at > from + 12 && at < end) end = at
  }
  let last = end
  while (last > from && ' ,.:;-–('.includes(text[last - 1]!)) last--
  return last
}
