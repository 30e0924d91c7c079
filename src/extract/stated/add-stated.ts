import { conceptOf, fullIri } from '../../lexicon/concepts/index.ts'
import type { AnyFact, Evidence } from '../../model.ts'
import type { Comment, PolicyDocument } from '../../parse/document.ts'
import type { Assembled } from '../assemble.ts'
import type { Statements } from './comments.ts'
import { fieldsOf } from './fields.ts'
import type { StatedFact } from './parse-comment.ts'

/**
 * Add the facts that the author states, in document order. What a sentence says too stays one fact, with the comment as
 * further evidence; a fact that comments alone state is marked `stated`. There is but one fact on changes of the policy:
 * what the author states of it goes before what was read.
 */
export function addStated(
  assembled: readonly Assembled[],
  facts: Statements['facts'],
  document: PolicyDocument
): Assembled[] {
  const result = [...assembled]
  for (const { stated, comment } of facts) {
    const evidence = evidenceOf(comment, document)
    const at = result.findIndex((entry) => isSame(entry, stated))
    if (at >= 0) result[at] = joined(result[at]!, stated, evidence)
    else result.push({ kind: stated.kind, fact: factOf(stated, evidence), findings: [], mentions: [] })
  }
  return facts.length === 0 ? result : result.sort((a, b) => inOrder(a.fact.evidence[0]!, b.fact.evidence[0]!))
}

function isSame({ kind, fact }: Assembled, stated: StatedFact): boolean {
  if (kind !== stated.kind || fact.concept !== stated.concept || fact.polarity !== stated.polarity) return false
  if (kind === 'changeTerms') return true
  const { silent } = fieldsOf(kind)
  return Object.entries({ ...silent, ...stated.fields }).every(([name, value]) => equals(held(fact, name), value))
}

function joined(entry: Assembled, stated: StatedFact, evidence: Evidence): Assembled {
  const isNew = Object.entries(stated.fields).some(([name, value]) => !equals(held(entry.fact, name), value))
  const about = [
    ...entry.fact.about,
    ...stated.about.filter((each) => !entry.fact.about.some((other) => equals(other, each)))
  ]
  const fact = {
    ...entry.fact,
    ...stated.fields,
    about,
    evidence: [...entry.fact.evidence, evidence].sort(inOrder),
    ...(isNew ? { stated: true } : {})
  } as AnyFact
  return { ...entry, fact }
}

function factOf({ kind, concept: id, polarity, about, fields }: StatedFact, evidence: Evidence): AnyFact {
  const concept = conceptOf(kind, id)
  return {
    concept: id,
    iri: concept.iri ? fullIri(concept.iri) : null,
    ...(concept.iri || !concept.broader ? {} : { broader: fullIri(concept.broader) }),
    label: concept.label,
    polarity,
    ...(kind === 'contacts' ? { channel: id.toLowerCase() } : {}),
    ...fieldsOf(kind).silent,
    ...fields,
    about,
    evidence: [evidence],
    stated: true
  } as AnyFact
}

function evidenceOf({ text, place }: Comment, document: PolicyDocument): Evidence {
  const section = document.sections.findLast(({ line }) => line <= place.line)
  return { ...place, section: section?.path ?? [], quote: text.trim().replace(/\s+/g, ' '), rule: 'stated' }
}

function inOrder(a: Evidence, b: Evidence): number {
  return a.line - b.line || a.column - b.column
}

function held(fact: AnyFact, name: string): unknown {
  return (fact as unknown as Record<string, unknown>)[name]
}

function equals(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
