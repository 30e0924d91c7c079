import type { Explanation } from '../extract/explain.ts'
import { printable } from './printable.ts'

/** How a line was read, as plain text: one block a sentence. */
export function explanation(path: string, line: number, sentences: readonly Explanation[]): string {
  if (sentences.length === 0) return `${printable(path)}:${line}: no sentence stands on this line\n`
  return sentences.map((sentence) => block(path, sentence)).join('\n')
}

function block(path: string, sentence: Explanation): string {
  const { line, column } = sentence.place
  const lines = [
    `${printable(path)}:${line}:${column}: ${printable(sentence.text)}`,
    field('section', sentence.section.join(' > ') || 'none'),
    field('about', sentence.topics.join(', ') || 'no heading says'),
    ...sentence.leads.map((lead) => field('governed by', lead)),
    ...sentence.clauses.map((clause) =>
      field(
        'clause',
        `${clause.text} (${clause.kind}${clause.negatedBy ? `, negated by \`${clause.negatedBy}\`` : ''})`
      )
    ),
    ...sentence.verbs.map((verb) =>
      field('verb', `${verb.words}: ${verb.frame}, by ${verb.agent}${verb.denied ? ', denied' : ''}`)
    ),
    ...sentence.facts.map((fact) =>
      field(
        'fact',
        `${fact.rule}: ${fact.kind} ${fact.concept}${fact.polarity === 'denied' ? ' (denied)' : ''}${fact.isPassing ? ' (in passing)' : fact.isSupport ? ' (a further place)' : ''} from \`${fact.words}\``
      )
    ),
    ...sentence.phrases.map((phrase) =>
      field(
        'no fact',
        `\`${phrase.words}\` is a phrase of ${phrase.lexicon}/${phrase.concept}, but its rule did not take it here`
      )
    )
  ]
  if (sentence.facts.length === 0) lines.push(field('result', 'no fact was drawn'))
  return `${lines.join('\n')}\n`
}

function field(name: string, value: string): string {
  return `  ${name.padEnd(12)}${printable(value)}`
}
