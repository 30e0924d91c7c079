import type { About, FactKind } from '../model.ts'
import type { Section, Sentence } from '../parse/document.ts'
import type { Assembled } from './assemble.ts'
import { groundAbove, headedGrounds } from './headed-grounds.ts'
import { type Mention, type PartOf, pairs } from './pairs.ts'
import type { Finding, Reading } from './reading.ts'

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

/** A fact with the words that state it in one sentence. */
interface Stand extends Mention {
  about: About
}

/** By sentence, what it states as far as it ties to other facts: affirmed facts alone. */
type Stated = Map<number, Stand[]>

/** What is known of a policy's statements when facts are tied. */
interface Known {
  stated: Stated
  /** Grounds that headings name, for what stands below them. */
  headed: ReadonlyMap<Section, About>
  /** By sentence: which purpose goes with which ground; `null` where the words do not tell. */
  parts: Map<number, PartOf | null>
}

/**
 * Fill in `about`: what the same sentence, the sentences that govern it, the heading above, or the same table row ties a
 * fact to. Where a sentence pairs purposes with grounds, the pairs are followed.
 */
export function link(assembled: readonly Assembled[]): void {
  const known: Known = { stated: statedIn(assembled), headed: headedGrounds(assembled), parts: new Map() }
  for (const { kind, fact, findings } of assembled) {
    const wanted = ties[kind]
    if (!wanted) continue
    const about = new Set<About>()
    for (const finding of findings) addTied(about, finding, known, wanted)
    fact.about = distinct([...about].sort(inOrder))
  }
  mirror(assembled)
}

function statedIn(assembled: readonly Assembled[]): Stated {
  const stated: Stated = new Map()
  for (const { kind, fact, mentions } of assembled) {
    if (fact.polarity !== 'affirmed') continue
    const about = { kind, concept: fact.concept }
    for (const { reading, start, end } of mentions) {
      const list = stated.get(reading.sentence.index)
      if (list) list.push({ about, start, end })
      else stated.set(reading.sentence.index, [{ about, start, end }])
    }
  }
  return stated
}

function addTied(about: Set<About>, finding: Finding, known: Known, wanted: readonly FactKind[]): void {
  const { kind, reading } = finding
  const { sentence } = reading
  const own = known.stated.get(sentence.index) ?? []
  const start = placeOf(finding, own)
  const partOf = isPaired(kind) ? partsOf(reading, known) : null
  for (const other of own) {
    if (!wanted.includes(other.about.kind)) continue
    const isApart = partOf && isPaired(other.about.kind) && partOf(other.start) !== partOf(start)
    if (!isApart) about.add(other.about)
  }
  const tellsGround = kind === 'purposes' && own.some((other) => other.about.kind === 'legalBases')
  const add = ({ index }: Sentence) => {
    // What names its own ground is not tied to those of the statement above it.
    for (const other of known.stated.get(index) ?? [])
      if (wanted.includes(other.about.kind) && !(tellsGround && other.about.kind === 'legalBases'))
        about.add(other.about)
  }
  sentence.leads.forEach(add)
  sentence.row.forEach(add)
  if (kind === 'purposes' && ![...about].some((other) => other.kind === 'legalBases')) {
    const ground = groundAbove(sentence.section, known.headed)
    if (ground) about.add(ground)
  }
}

/** Where a finding stands among the parts of its sentence: an interest where its ground is named. */
function placeOf({ kind, start, end }: Finding, own: readonly Stand[]): number {
  if (kind !== 'legitimateInterests') return start
  const ground = own.find(
    (other) => other.about.concept === 'LegitimateInterest' && other.start >= start && other.start < end
  )
  return ground?.start ?? start
}

function isPaired(kind: FactKind): boolean {
  return kind === 'purposes' || kind === 'legalBases' || kind === 'legitimateInterests'
}

function partsOf({ sentence, tokens }: Reading, { stated, parts }: Known): PartOf | null {
  const known = parts.get(sentence.index)
  if (known !== undefined) return known
  const own = stated.get(sentence.index) ?? []
  const grounds = own.filter(({ about }) => about.kind === 'legalBases')
  const isSeveral = grounds.some(({ about }) => about !== grounds[0]!.about)
  const found = isSeveral
    ? pairs(
        tokens,
        own.filter(({ about }) => about.kind === 'purposes'),
        grounds
      )
    : null
  parts.set(sentence.index, found)
  return found
}

/** A ground that governs a list or a section is tied to the purposes that were tied to it there. */
function mirror(assembled: readonly Assembled[]): void {
  for (const { kind, fact } of assembled) {
    if (kind !== 'legalBases' || fact.polarity !== 'affirmed') continue
    const served = assembled.flatMap((other) =>
      other.kind === 'purposes' &&
      other.fact.polarity === 'affirmed' &&
      other.fact.about.some((tied) => tied.kind === 'legalBases' && tied.concept === fact.concept)
        ? [{ kind: other.kind, concept: other.fact.concept }]
        : []
    )
    fact.about = distinct([...fact.about, ...served].sort(inOrder))
  }
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
