import type { Line } from '../alignment.ts'
import { isAddressWord } from '../words.ts'
import { contactCues, dateCues, months, pointers } from './passage-cues.ts'
import { weightClass } from './weigh.ts'
import type { WeightClass } from './weighty-words.ts'

const year = /^(?:\p{L}+)?(?:19|20)\d\d$/u
const isoDate = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/
/** A line that says from when the text is holds few words beside its date. */
const longestDateLine = 14

/** Does the passage hold the phrase, as whole words? */
export function holds(key: string, phrases: readonly string[]): boolean {
  const padded = ` ${key} `
  return phrases.some((phrase) => padded.includes(` ${phrase} `))
}

/** 'Last updated: May 2020', or an entry of a list of versions that opens with its date. */
export function isDateLine(line: Line): boolean {
  const keys = line.words.map((word) => word.key)
  if (opensWithDate(keys)) return true
  if (keys.length > longestDateLine || !holds(keys.slice(0, 6).join(' '), dateCues)) return false
  const classes = new Set(keys.filter((key) => !isMonth(key) && !dateCues.includes(key)).map(weightClass))
  return saysMore.every((found) => !classes.has(found)) && (!classes.has('data') || keys.some(isYear))
}

/** 'Effective May 2020, we share your name' says more than from when it is. */
const saysMore: readonly WeightClass[] = ['limits', 'modals', 'actions', 'purposes', 'parties', 'rights']

function opensWithDate(keys: readonly string[]): boolean {
  if (isoDate.test(keys[0] ?? '')) return true
  const first = keys.slice(0, 3)
  return first.some(isYear) && first.some(isMonth)
}

function isYear(key: string): boolean {
  return year.test(key)
}

/** A month, or its short form. */
function isMonth(key: string): boolean {
  return key.length > 2 && months.some((month) => month.startsWith(key))
}

const binding: ReadonlySet<WeightClass | undefined> = new Set(['limits', 'modals', 'numbers'])

/** A sentence that only shows the way to another text. */
export function isPointer(line: Line): boolean {
  if (line.words.some((word) => binding.has(weightClass(word.key)))) return false
  return pointers.some((phrase) => line.key.startsWith(`${phrase} `))
}

const asksMore: ReadonlySet<WeightClass | undefined> = new Set(['limits', 'modals', 'rights', 'actions'])

/** A sentence that tells how to get in touch, and no more. */
export function isContact(line: Line): boolean {
  const words = line.words.filter((word) => !isAddressWord(word.key))
  if (words.some((word) => word.key !== 'any' && asksMore.has(weightClass(word.key)))) return false
  return words.length < line.words.length || holds(line.key, contactCues)
}
