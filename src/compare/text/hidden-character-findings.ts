import type { Place } from '../../model.ts'
import type { PolicyDocument } from '../../parse/document.ts'
import type { Alignment } from '../alignment.ts'
import type { Finding } from '../finding.ts'
import { linesOf } from '../places.ts'

/** Marks by which a text is shown in another order than it is read in (Unicode UAX #9, 2.1 to 2.4). */
const turning = /[\u202a-\u202e\u2066-\u2069]/
/** Those, and what else Unicode shows as nothing (Default_Ignorable_Code_Point): joiners, fillers, soft hyphens, tags. */
const hidden = /\p{DI}/gu
const joiner = /[\u200c\u200d]/
const letter = /\p{L}/u
/** What makes a word; marks of Markdown beside it may change while nothing does that is read. */
const wordly = /[\p{L}\p{M}\p{N}\p{DI}]/u
/** Behind these a character chooses how they look: a picture, a key, a Chinese character. */
const withLooks = /[\p{Extended_Pictographic}#*0-9\p{Script=Han}]$/u
const looks = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u
/** Tags behind a black flag make another flag of it. */
const flag = '\u{1f3f4}'
const tag = /[\u{e0020}-\u{e007f}]/u
const longestFlag = 16
const printing = /\S/

/** So many are named, each with the word that it stands in or beside, up to so many characters to each side. */
const mostNamed = 4
const context = 20

interface Hidden {
  /** As Unicode writes it, `U+202E`, and the word. */
  name: string
  /** The same for the same character in the same word, whatever the marks of Markdown beside it. */
  key: string
  turns: boolean
  place: Place
}

/**
 * Characters that no reader sees and that came or went: those that turn the direction of text make a sentence look like
 * another one, so a person must look; those without width are told.
 */
export function hiddenCharacterFindings({ oldDocument, newDocument }: Alignment): Finding[] {
  const [old, now] = [found(oldDocument), found(newDocument)]
  const rules = { 'direction-mark': true, 'hidden-character': false }
  return Object.entries(rules).flatMap(([rule, turns]) => {
    const isOf = (each: Hidden) => each.turns === turns
    return [
      ...told(`${rule}-added`, without(now, old).filter(isOf), 'newLines'),
      ...told(`${rule}-removed`, without(old, now).filter(isOf), 'oldLines')
    ]
  })
}

function found({ source, placeOf }: PolicyDocument): Hidden[] {
  return Array.from(source.matchAll(hidden)).flatMap(({ index, 0: char }) => {
    if (isMeant(source, char, index)) return []
    const code = char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    const word = wordAt(source, index, printing)
    const name = `U+${code}${word && ` at “${word}”`}`
    return [
      {
        name,
        key: `${code} ${wordAt(source, index, wordly)}`,
        turns: turning.test(char),
        place: placeOf(index, index + char.length)
      }
    ]
  })
}

/** A byte order mark at the start of the file, or what makes one picture of several characters. */
function isMeant(source: string, char: string, index: number): boolean {
  if (looks.test(char)) return withLooks.test(source.slice(Math.max(0, index - 2), index))
  if (tag.test(char)) return source.slice(Math.max(0, index - longestFlag), index).includes(flag)
  if (joiner.test(char)) return !letter.test(source[index - 1] ?? '') || !letter.test(source[index + 1] ?? '')
  return index === 0 && char === '\ufeff'
}

function wordAt(source: string, index: number, part: RegExp): string {
  const isPart = (at: number) => part.test(source[at] ?? ' ')
  let [start, end] = [index, index + 1]
  while (start > index - context && isPart(start - 1)) start--
  while (end < index + context && isPart(end)) end++
  return source.slice(start, end).replace(hidden, '')
}

/** Those that the other version does not hold, each as often as it holds fewer of them. */
function without(these: readonly Hidden[], others: readonly Hidden[]): Hidden[] {
  const left = new Map<string, number>()
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1)
  return these.filter(({ key }) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

function told(rule: string, these: readonly Hidden[], side: 'oldLines' | 'newLines'): Finding[] {
  if (these.length === 0) return []
  const names = these.map(({ name }) => name)
  const more = names.length > mostNamed ? [`${names.length - mostNamed} more`] : []
  return [
    {
      rule,
      kind: 'text',
      concept: null,
      from: null,
      to: null,
      slots: { words: [...names.slice(0, mostNamed), ...more].join('; ') },
      values: names,
      oldLines: [],
      newLines: [],
      [side]: linesOf(these.map(({ place }) => place)),
      groups: []
    }
  ]
}
