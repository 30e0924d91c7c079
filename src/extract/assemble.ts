import { conceptOf, fullIri } from '../lexicon/concepts/index.ts'
import type { AnyFact, Evidence, FactKind } from '../model.ts'
import type { PolicyDocument } from '../parse/document.ts'
import type { Finding } from './reading.ts'

/** A fact together with the findings that it was made from. */
export interface Assembled {
  kind: FactKind
  fact: AnyFact
  /** The findings that state the fact. */
  findings: Finding[]
  /** These and the mentions in passing, by which other facts are tied to this one. */
  mentions: Finding[]
}

/** Join findings into facts, one for each concept, polarity and key, in document order, each with all its evidence. */
export function assemble(findings: readonly Finding[], document: PolicyDocument): Assembled[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of [...findings].sort(inOrder)) {
    const key = `${finding.kind}\n${finding.concept}\n${finding.polarity}\n${finding.key ?? ''}`
    const group = groups.get(key)
    if (!group) groups.set(key, [finding])
    else if (!group.some((other) => isSameWords(other, finding))) group.push(finding)
  }
  return [...groups.values()].map((mentions) => {
    const cited = stated(mentions)
    const tied = (each: Finding) => !each.isSupport
    return {
      kind: cited[0]!.kind,
      fact: factOf(cited, document),
      findings: cited.filter(tied),
      mentions: mentions.filter(tied)
    }
  })
}

/** What states the concept outright; all mentions where nothing does. */
function stated(group: Finding[]): Finding[] {
  const outright = group.filter((finding) => !finding.isPassing)
  return outright.some((finding) => !finding.isSupport) ? outright : group
}

function inOrder(a: Finding, b: Finding): number {
  return a.reading.sentence.index - b.reading.sentence.index || a.start - b.start || a.end - b.end
}

function isSameWords(a: Finding, b: Finding): boolean {
  return a.reading === b.reading && a.start === b.start && a.end === b.end
}

function factOf(group: readonly Finding[], document: PolicyDocument): AnyFact {
  const first = group[0]!
  const concept = conceptOf(first.kind, first.concept)
  return {
    concept: first.concept,
    iri: concept.iri ? fullIri(concept.iri) : null,
    ...(concept.iri || !concept.broader ? {} : { broader: fullIri(concept.broader) }),
    label: first.label ?? concept.label,
    polarity: first.polarity,
    ...(first.more ?? {}),
    about: [],
    evidence: group.map((finding) => evidenceOf(finding, document))
  } as AnyFact
}

function evidenceOf({ reading, start, end, rule }: Finding, document: PolicyDocument): Evidence {
  const { sentence } = reading
  const place = document.placeOf(sentence.offsets.at(start), sentence.offsets.at(Math.max(start, end - 1)) + 1)
  const { line, column, endLine, endColumn } = place
  const quote = sentence.text.slice(start, end)
  return { line, column, endLine, endColumn, section: sentence.section.path, quote, rule }
}
