import { type About, type AnyFact, factKinds, type Policy } from '../model.ts'
import type { PolicyDocument } from '../parse/document.ts'
import { factDetails } from './fact-details.ts'
import { printable } from './printable.ts'
import { spelled } from './spelled.ts'

/**
 * A policy as lines to compare line by line: its facts, then its sentences, each on one line and without places. A
 * reflowed paragraph changes no line; a sentence that no fact explains still shows.
 */
export function policyText(policy: Policy, document: PolicyDocument): string {
  const labelOf = ({ kind, concept }: About) =>
    policy[kind].find((fact) => fact.concept === concept)?.label ?? spelled(concept)
  const facts = factKinds.flatMap((kind) => {
    const lines = (policy[kind] as readonly AnyFact[]).map((fact) => factLine(fact, labelOf))
    return lines.length > 0 ? [`# ${spelled(kind)}`, ...[...new Set(lines)].sort(), ''] : []
  })
  const sentences = document.sentences.map(({ text, unit }) => printable(unit === 'heading' ? `## ${text}` : text))
  return `${[...facts, '# text', ...sentences].join('\n')}\n`
}

function factLine(fact: AnyFact, labelOf: (about: About) => string): string {
  const label = `${fact.polarity === 'denied' ? 'not: ' : ''}${fact.label}`
  return [label, ...factDetails(fact, labelOf)].map(printable).join(' · ')
}
