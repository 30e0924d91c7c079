import type { ReadPolicy } from '../../src/extract/parse-policy.ts'
import type { AnyFact, Evidence, FactKind, Policy } from '../../src/model.ts'
import { readText } from './read.ts'

/** A fact as a test states it: the words that it rests on, and what its kind holds beside. */
export interface StatedFact {
  kind: FactKind
  concept: string
  /** Words of the text; the first place where they stand is the evidence. */
  quote: string
  /** Words of other places that the fact rests on too. */
  also?: readonly string[]
  label?: string
  polarity?: 'denied'
  [more: string]: unknown
}

/** A policy with these facts, read by no reader but the test. */
export function factsIn(markdown: string, facts: readonly StatedFact[], dates?: Policy['dates']): ReadPolicy {
  const lists: Partial<Record<FactKind, AnyFact[]>> = {}
  for (const { kind, quote, also = [], ...fact } of facts) {
    const evidence = [quote, ...also].map((words) => evidenceIn(markdown, words))
    const whole = { iri: null, label: fact.concept, polarity: 'affirmed', about: [], ...fact, evidence }
    lists[kind] = [...(lists[kind] ?? []), whole as unknown as AnyFact]
  }
  return readText(markdown, { ...(lists as Partial<Policy>), ...(dates ? { dates } : {}) })
}

function evidenceIn(markdown: string, quote: string): Evidence {
  const at = markdown.indexOf(quote)
  if (at < 0) throw new Error(`Unexpected quote \`${quote}\`, expected words of the text`)
  const lines = markdown.slice(0, at).split('\n')
  const place = { line: lines.length, column: lines.at(-1)!.length + 1 }
  return { ...place, endLine: place.line, endColumn: place.column + quote.length, section: [], quote, rule: 'test' }
}
