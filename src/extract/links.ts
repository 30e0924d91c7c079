import type { About, FactKind } from '../model.ts'
import type { Sentence } from '../parse/document.ts'
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

/** What a sentence states, as far as it ties to other facts: affirmed facts alone. */
type Stated = Map<number, About[]>

/** Fill in `about`: what the same sentence, the sentences that govern it, or the same table row ties a fact to. */
export function link(assembled: readonly Assembled[]): void {
  const stated: Stated = new Map()
  for (const { kind, fact, mentions } of assembled) {
    if (fact.polarity !== 'affirmed') continue
    const about = { kind, concept: fact.concept }
    for (const { reading } of mentions) {
      const list = stated.get(reading.sentence.index)
      if (list) list.push(about)
      else stated.set(reading.sentence.index, [about])
    }
  }
  for (const { kind, fact, findings } of assembled) {
    const wanted = ties[kind]
    if (!wanted) continue
    const about = new Set<About>()
    for (const { reading } of findings) addTied(about, reading, stated, wanted)
    fact.about = distinct([...about].sort(inOrder))
  }
}

function addTied(about: Set<About>, { sentence }: Reading, stated: Stated, wanted: readonly FactKind[]): void {
  const add = ({ index }: Sentence) => {
    for (const other of stated.get(index) ?? []) if (wanted.includes(other.kind)) about.add(other)
  }
  add(sentence)
  sentence.leads.forEach(add)
  sentence.row.forEach(add)
}

/** Several facts may share a kind and a concept. */
function distinct(sorted: readonly About[]): About[] {
  return sorted
    .filter(({ kind, concept }, i) => kind !== sorted[i - 1]?.kind || concept !== sorted[i - 1]?.concept)
    .map((about) => ({ ...about }))
}

function inOrder(a: About, b: About): number {
  return a.kind === b.kind ? compare(a.concept, b.concept) : compare(a.kind, b.kind)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
