import { doings, legalForms, makers } from '../lexicon/en/controllers.ts'
import { companyNames, type NameAt, nameBefore, nameBehind } from './company-names.ts'
import { clauseAt, type Reading } from './reading.ts'
import { definesSelf, selfBracket } from './self-definition.ts'

/** Names without a legal form, where the words beside them leave no doubt: 'operated by Acme', 'Acme (“we”)'. */
export function brandNames(reading: Reading, isOpening: boolean): NameAt[] {
  const { text } = reading.sentence
  const found: (NameAt | null)[] = []
  if (!isOpening && !reading.hits('controllers').some((hit) => hit.term.id === 'Controller')) return []
  const open = selfBracket(text)
  if (open >= 0) found.push(nameBefore(text, open))
  for (const maker of makers) {
    const at = text.indexOf(maker)
    if (at >= 0 && !reading.topic.includes('cookies')) found.push(nameBehind(text, at + maker.length))
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

function isDeniedAt(reading: Reading, start: number): boolean {
  const token = reading.tokens.findIndex((candidate) => candidate.end > start)
  return token >= 0 && clauseAt(reading, token).negation >= 0
}
