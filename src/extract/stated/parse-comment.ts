import { conceptsOf } from '../../lexicon/concepts/index.ts'
import { type About, type FactKind, factKinds, type Polarity } from '../../model.ts'
import { fieldsOf } from './fields.ts'
import { expectOneOf, Problem } from './problem.ts'

/** A fact that the author states. */
export interface StatedFact {
  type: 'fact'
  kind: FactKind
  concept: string
  polarity: Polarity
  about: About[]
  /** The fields that the comment names, read; the others are silent. */
  fields: Record<string, unknown>
}

/** Rules that the author silences. */
export interface StatedIgnore {
  type: 'ignore'
  rules: string[]
}

const opening = /^assent(?![\p{L}\p{N}_-])/u
const word = /"[^"]*"|[^\s"]+/g

/**
 * Read a comment: `assent: retentionPeriods FixedDuration P7Y event=ContractEnd` states a fact, with `denied` as a last
 * word that it is not so; `assent ignore data/location` silences a rule. Values with spaces stand in double quotes.
 *
 * @returns null where the comment is not addressed to assent
 * @throws Problem where it is, and cannot be read
 */
export function parseComment(text: string): StatedFact | StatedIgnore | null {
  const trimmed = text.trim()
  if (!opening.test(trimmed)) return null
  const rest = trimmed.slice('assent'.length).trimStart()
  const isStatement = rest.startsWith(':')
  const words = joined(isStatement ? rest.slice(1) : rest)
  if (words[0] === 'ignore') return ignore(words.slice(1))
  if (!isStatement)
    throw new Problem('Unexpected comment to assent, expected `assent: LIST CONCEPT …` or `assent ignore RULE`')
  return fact(words)
}

/** Split at white space, but not inside double quotes: `name="Widgets Ltd"` is one word. */
function joined(text: string): string[] {
  const found: string[] = []
  let end = -1
  for (const match of text.matchAll(word)) {
    if (match.index === end && found.length > 0) found[found.length - 1] += match[0]
    else found.push(match[0])
    end = match.index + match[0].length
  }
  return found
}

function ignore(rules: string[]): StatedIgnore {
  if (rules.length === 0)
    throw new Problem('Unexpected `ignore` without a rule, expected the id of one such as `data/location`')
  return { type: 'ignore', rules }
}

function fact(words: readonly string[]): StatedFact {
  const [list, concept, ...values] = words
  if (!list) throw new Problem('Unexpected empty statement, expected `assent: LIST CONCEPT …`')
  const kind = expectOneOf(list, factKinds, 'list')
  const concepts = idsOf(kind)
  if (!concept)
    throw new Problem(
      `Unexpected statement without a concept, expected one of the list \`${kind}\``,
      concepts.slice(0, 1)
    )
  const result: StatedFact = {
    type: 'fact',
    kind,
    concept: expectOneOf(concept, concepts, 'concept', ` in \`${kind}\``),
    polarity: 'affirmed',
    about: [],
    fields: {}
  }
  for (const value of values) put(result, value)
  const missing = fieldsOf(kind).needs?.find((name) => !(name in result.fields))
  const need = missing ?? (result.concept === 'FixedDuration' && !result.fields.duration ? 'duration' : undefined)
  if (need)
    throw new Problem(`Unexpected statement of \`${result.concept}\` without \`${need}\`, expected \`${need}=…\``, [
      `${need}=`
    ])
  return result
}

function put(into: StatedFact, value: string): void {
  if (value === 'denied') {
    into.polarity = 'denied'
    return
  }
  const { fields, unnamed } = fieldsOf(into.kind)
  const at = value.startsWith('"') ? -1 : value.indexOf('=')
  const name = at > 0 ? value.slice(0, at) : unnamed
  const said = unquoted(at > 0 ? value.slice(at + 1) : value)
  if (name === 'about') {
    into.about = said.split(',').map(aboutOf)
    return
  }
  if (!name) throw new Problem(`Unexpected \`${value}\`, expected \`denied\` or \`about=LIST/CONCEPT\``)
  const known = expectOneOf(name, [...Object.keys(fields), 'about'], 'field')
  if (known in into.fields) throw new Problem(`Unexpected second \`${known}\`, expected it once`)
  if (!said) throw new Problem(`Unexpected empty \`${known}\`, expected a value`)
  into.fields[known] = fields[known]!(said)
}

function idsOf(kind: FactKind): string[] {
  return conceptsOf(kind).map(({ id }) => id)
}

function aboutOf(text: string): About {
  const [list = '', concept = ''] = text.trim().split('/')
  const kind = expectOneOf(list, factKinds, 'list')
  return { kind, concept: expectOneOf(concept, idsOf(kind), 'concept', ` in \`${kind}\``) }
}

function unquoted(text: string): string {
  return text.replaceAll('"', '').trim()
}
