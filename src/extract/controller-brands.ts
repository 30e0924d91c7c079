import { acts, doings, legalForms, makers } from '../lexicon/en/controllers.ts'
import { companyNames, type NameAt, nameBefore, nameBehind } from './company-names.ts'
import { clauseAt, type PolicyReading, type Reading } from './reading.ts'
import { definesSelf, selfBracket } from './self-definition.ts'

/** A name of more words than this, written without capitals, is none. */
const longestPlain = 40

/** Names without a legal form, where the words beside them leave no doubt: 'operated by Acme', 'Acme (“we”)'. */
export function brandNames(reading: Reading, isOpening: boolean): NameAt[] {
  const { text } = reading.sentence
  const found: (NameAt | null)[] = []
  if (!isOpening && !reading.hits('controllers').some((hit) => hit.term.id === 'Controller')) return []
  const open = selfBracket(text)
  if (open >= 0) found.push(nameBefore(text, open))
  for (const maker of makers) {
    const at = text.indexOf(maker)
    if (at < 0 || reading.topic.includes('cookies')) continue
    found.push(nameBehind(text, at + maker.length) ?? plainName(text, at + maker.length, open))
  }
  const refers = text.indexOf(' refers to ')
  if (refers >= 0 && definesSelf(text)) found.push(nameBehind(text, refers + ' refers to '.length))
  for (const doing of doings) {
    const at = text.indexOf(doing)
    if (at >= 0) found.push(nameBefore(text, at))
  }
  return found
    .filter((name) => name !== null)
    .filter((name) => !isDeniedAt(reading, name.start) && !companyNames(text).some(({ end }) => end === name.end))
    .filter((name) => !legalForms.has(name.name.toLowerCase().replaceAll('.', '')))
}

/** 'created by jo smith (hereby “Service Provider”)': what stands between is a name, however it is written. */
function plainName(text: string, start: number, open: number): NameAt | null {
  const name = text.slice(start, open)
  return open > start && open - start <= longestPlain && !name.includes('.') ? { name, start, end: open } : null
}

/** Where the opening says what the controller does, by the name that the policy goes on to call it: 'how Acme uses data'. */
export function actingNames({ selfNames }: PolicyReading, reading: Reading): NameAt[] {
  const { text } = reading.sentence
  const main = reading.topic[0] ?? 'scope'
  if (reading.sentence.unit === 'heading' || (main !== 'scope' && main !== 'controllers')) return []
  const found: NameAt[] = []
  for (const act of acts) {
    const at = text.indexOf(act)
    const name = at > 0 ? nameBefore(text, at) : null
    if (name?.name.split(' ').some((word) => selfNames.has(word.toLowerCase()))) found.push(name)
  }
  return found.slice(0, 1)
}

function isDeniedAt(reading: Reading, start: number): boolean {
  const token = reading.tokens.findIndex((candidate) => candidate.end > start)
  return token >= 0 && clauseAt(reading, token).negation >= 0
}
