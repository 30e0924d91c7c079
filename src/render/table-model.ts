import { Chalk, type ChalkInstance } from 'chalk'
import { type AnyFact, factKinds, type Policy } from '../model.ts'
import { factDetails } from './fact-details.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'
import { spelled } from './spelled.ts'

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
  const blocks = factKinds.flatMap((kind) => block(spelled(kind), policy[kind].map(factRow), width, ink))
  return [...heading(policy, ink), ...blocks, ...block('not read', policy.unread.map(unreadRow), width, ink), ''].join(
    '\n'
  )
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
  const lines = rows.flatMap(({ place, says, quote }) => {
    const start = `  ${place.padStart(places)}  ${says.padEnd(facts)}`
    const own = says.length > facts
    const room = own ? width - places - 6 : width - start.length - 2
    if (!quote || room < 12) return [start.trimEnd()]
    const words = ink.dim(shortened(quote, room))
    return own ? [start, `${' '.repeat(places + 6)}${words}`] : [says ? `${start}  ${words}` : `${start}${words}`]
  })
  return ['', ink.bold(`${title[0]!.toUpperCase()}${title.slice(1)} (${rows.length})`), ...lines]
}

function factRow(fact: AnyFact): Row {
  const first = fact.evidence[0]
  const label = `${fact.polarity === 'denied' ? 'not: ' : ''}${fact.label}`
  const says = [label, ...factDetails(fact)].map(printable).join(' · ')
  return { place: first ? `${first.line}:${first.column}` : '', says, quote: first ? printable(first.quote) : '' }
}

function unreadRow({ line, quote }: Policy['unread'][number]): Row {
  return { place: String(line), says: '', quote: printable(quote) }
}

function shortened(text: string, room: number): string {
  const characters = [...text]
  return characters.length <= room ? text : `${characters.slice(0, room - 1).join('')}…`
}
