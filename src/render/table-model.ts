import { Chalk, type ChalkInstance } from 'chalk'
import { type About, type AnyFact, factKinds, type Policy } from '../model.ts'
import { factDetails } from './fact-details.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'
import { spelled } from './spelled.ts'
import { plainWords, wrapWords } from './wrap-words.ts'

/** A line of the table: where the words stand, what they say, and the words. */
interface Row {
  place: string
  says: string
  quote: string
}

const widestFact = 44

/** A model for a terminal: one line a fact, in the order of the model's lists, with the place and the words it cites. */
export function tableModel(policy: Policy, { width, colour }: Look): string {
  const ink = new Chalk({ level: colour ? 1 : 0 })
  const labelOf = labels(policy)
  const facts = factKinds.map((kind) => ({
    title: spelled(kind),
    rows: policy[kind].map((fact) => factRow(fact, labelOf))
  }))
  const lists = [...facts, { title: 'not read', rows: policy.unread.map(unreadRow) }]
  return [...heading(policy, ink), ...lists.flatMap((list) => block(list.title, list.rows, width, ink)), ''].join('\n')
}

/** Names a concept as the policy's own fact of it is labelled. */
function labels(policy: Policy): (about: About) => string {
  return ({ kind, concept }) => policy[kind].find((fact) => fact.concept === concept)?.label ?? spelled(concept)
}

function heading(policy: Policy, ink: ChalkInstance): string[] {
  const { source, dates, title } = policy
  const count = factKinds.reduce((sum, kind) => sum + policy[kind].length, 0)
  const name = source.revision === null ? source.path : `${source.revision}:${source.path}`
  const told = [
    printable(name),
    `${count} ${count === 1 ? 'fact' : 'facts'}`,
    dates.lastUpdated && `last updated ${dates.lastUpdated}`,
    dates.effective && `effective ${dates.effective}`
  ]
  return [ink.bold(printable(title ?? 'Untitled')), told.filter(Boolean).join(', ')]
}

function block(title: string, rows: Row[], width: number, ink: ChalkInstance): string[] {
  if (rows.length === 0) return []
  const places = Math.max(...rows.map((row) => row.place.length))
  const facts = Math.min(widestFact, Math.max(...rows.map((row) => row.says.length)))
  const indent = ' '.repeat(places + 4)
  const lines = rows.flatMap(({ place, says, quote }) => {
    const start = `  ${place.padStart(places)}  `
    if (says.length > facts) {
      const cited = ink.dim(quoted(quote, width - indent.length - 2))
      return [...wrapWords(plainWords(says), width, `${indent}  `, start), `${indent}  ${cited}`]
    }
    const told = facts > 0 ? `${start}${says.padEnd(facts)}  ` : start
    return [`${told}${ink.dim(quoted(quote, width - told.length))}`.trimEnd()]
  })
  return ['', ink.bold(`${title[0]!.toUpperCase()}${title.slice(1)} (${rows.length})`), ...lines]
}

function factRow(fact: AnyFact, labelOf: (about: About) => string): Row {
  const first = fact.evidence[0]
  const label = `${fact.polarity === 'denied' ? 'not: ' : ''}${fact.label}`
  const says = [label, ...factDetails(fact, labelOf)].map(printable).join(' · ')
  return { place: first ? `${first.line}:${first.column}` : '', says, quote: first ? printable(first.quote) : '' }
}

function unreadRow({ line, quote }: Policy['unread'][number]): Row {
  return { place: String(line), says: '', quote: printable(quote) }
}

/** The words in quotation marks, cut to fit. */
function quoted(text: string, room: number): string {
  if (!text) return ''
  const characters = [...text]
  return characters.length <= room - 2 ? `“${text}”` : `“${characters.slice(0, room - 3).join('')}…”`
}
