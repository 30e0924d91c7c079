import type { About, FactKind } from '../model.ts'
import type { Assembled } from './assemble.ts'
import type { Reading } from './reading.ts'

/** Which kinds of fact a statement ties to which others. */
const ties: Partial<Record<FactKind, readonly FactKind[]>> = {
  retentionPeriods: ['legalBases', 'purposes', 'dataCategories'],
  purposes: ['legalBases', 'dataCategories'],
  legalBases: ['purposes'],
  legitimateInterests: ['purposes'],
  recipients: ['purposes', 'dataCategories'],
  dataCategories: ['sources'],
  transfers: ['recipients'],
  rights: ['legalBases'],
  automatedDecisions: ['purposes'],
  provision: ['dataCategories', 'legalBases']
}

/** Fill in `about`: what the same sentence, the sentences that govern it, or the same table row ties a fact to. */
export function link(assembled: readonly Assembled[]): void {
  const bySentence = new Map<number, { kind: FactKind; concept: string; polarity: string }[]>()
  for (const { kind, fact, mentions } of assembled)
    for (const { reading } of mentions) {
      const list = bySentence.get(reading.sentence.index) ?? []
      list.push({ kind, concept: fact.concept, polarity: fact.polarity })
      bySentence.set(reading.sentence.index, list)
    }
  for (const { kind, fact, findings } of assembled) {
    const wanted = ties[kind]
    if (!wanted) continue
    const about = new Map<string, About>()
    for (const { reading } of findings)
      for (const index of scope(reading))
        for (const other of bySentence.get(index) ?? [])
          if (wanted.includes(other.kind) && other.polarity === 'affirmed')
            about.set(`${other.kind} ${other.concept}`, { kind: other.kind, concept: other.concept })
    fact.about = [...about.values()].sort((a, b) =>
      a.kind === b.kind ? compare(a.concept, b.concept) : compare(a.kind, b.kind)
    )
  }
}

function scope(reading: Reading): Set<number> {
  const { sentence } = reading
  return new Set([
    sentence.index,
    ...sentence.leads.map((lead) => lead.index),
    ...sentence.row.map((cell) => cell.index)
  ])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
