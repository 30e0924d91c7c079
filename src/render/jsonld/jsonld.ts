import { type AnyFact, type FactKind, factKinds, type Policy } from '../../model.ts'
import { jsonText } from '../json-text.ts'
import { contactsByProperty } from './contacts.ts'
import { context } from './context.ts'
import { detailsOf } from './details.ts'
import { xsdDate } from './literals.ts'
import { propertyOf } from './properties.ts'
import { type Node, noticeIri, partIri, passage, sourcesOf } from './provenance.ts'

/** A fact with its node, as the graph names it. */
interface Named {
  kind: FactKind
  fact: AnyFact
  iri: string
  property: string
  types: string[]
}

/**
 * Write models as JSON-LD 1.1 in the terms of the Data Privacy Vocabulary (DPV 2.3, https://w3id.org/dpv).
 *
 * Each policy is a `dpv:PrivacyNotice` with its processing, a `dpv:PersonalDataProcess`; each fact is a node that
 * names its source with line and quote. What the policy denies hangs on the notice by `assent:denies` and uses no
 * property of DPV, so that no query takes it for something that happens. The same models give the same text.
 */
export function jsonld(policies: readonly Policy[], isOne: boolean): string {
  const notices = policies.map((policy, index) => noticeOf(policy, noticeIri(policy, index)))
  const document =
    isOne && notices[0] ? { '@context': context, ...notices[0] } : { '@context': context, '@graph': notices }
  return `${jsonText(document, 2)}\n`
}

function noticeOf(policy: Policy, iri: string): Node {
  const { source, title, language, dates, reader } = policy
  const facts = named(policy, iri)
  const denied = facts.filter(({ fact }) => fact.polarity === 'denied')
  return {
    '@id': iri,
    '@type': 'dpv:PrivacyNotice',
    ...(title && { 'dct:title': title }),
    'dct:language': language,
    ...(dates.lastUpdated && { 'dct:modified': xsdDate(dates.lastUpdated) }),
    ...(dates.effective && { 'dct:valid': xsdDate(dates.effective) }),
    'assent:path': source.path,
    ...(source.revision && { 'assent:revision': source.revision }),
    'assent:reader': `assent ${reader.version}, lexicon ${reader.lexicon}`,
    'dpv:hasPersonalDataProcess': processOf(policy, facts, iri),
    ...(denied.length > 0 && { 'assent:denies': denied.map((each) => denial(each, iri)) }),
    ...(policy.unread.length > 0 && {
      'assent:unread': policy.unread.map((each) => ({ ...passage(each, each.quote, iri), 'rdfs:comment': each.why }))
    })
  }
}

function named(policy: Policy, notice: string): Named[] {
  const counts = new Map<string, number>()
  return factKinds.flatMap((kind) =>
    (policy[kind] as readonly AnyFact[]).map((fact) => {
      const name = `${kind}-${fact.concept}`
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return { kind, fact, iri: partIri(notice, count === 1 ? name : `${name}-${count}`), ...propertyOf(kind, fact) }
    })
  )
}

/** All that the policy says of its processing; its parts say what goes together. */
function processOf(policy: Policy, facts: readonly Named[], notice: string): Node {
  const affirmed = facts.filter(({ kind, fact }) => fact.polarity === 'affirmed' && kind !== 'contacts')
  const node: Record<string, Node[]> = {}
  for (const each of affirmed) add(node, each.property, factNode(each, notice))
  const controllers = affirmed.filter(({ kind }) => kind === 'controllers').map(({ iri }) => iri)
  for (const [property, entity] of Object.entries(contactsByProperty(policy.contacts, controllers, notice))) {
    add(node, property, entity)
  }
  for (const part of parts(affirmed)) add(node, 'dpv:hasProcess', part)
  return { '@id': partIri(notice, 'processing'), '@type': 'dpv:PersonalDataProcess', ...node }
}

function add(node: Record<string, Node[]>, property: string, value: Node): void {
  const values = node[property] ?? []
  node[property] = [...values, value]
}

function factNode({ kind, fact, iri, types }: Named, notice: string): Node {
  return {
    '@id': iri,
    '@type': types,
    'rdfs:label': fact.label,
    'assent:kind': kind,
    'assent:concept': fact.concept,
    ...detailsOf(kind, fact),
    'dct:source': sourcesOf(fact, notice)
  }
}

/** A process for each fact that the policy ties to others in one statement: this purpose on that legal basis. */
function parts(affirmed: readonly Named[]): Node[] {
  const seen = new Set<string>()
  return affirmed.flatMap((one) => {
    const part: Record<string, Node[]> = {}
    for (const { kind, concept } of one.fact.about) {
      const [other, ...more] = affirmed.filter((each) => each.kind === kind && each.fact.concept === concept)
      // Of several periods of one kind the tie does not say which is meant.
      if (!other || more.length > 0 || other === one || seen.has(`${other.iri} ${one.iri}`)) continue
      seen.add(`${one.iri} ${other.iri}`)
      add(part, other.property, { '@id': other.iri })
    }
    if (Object.keys(part).length === 0) return []
    add(part, one.property, { '@id': one.iri })
    return [{ '@type': 'dpv:PersonalDataProcess', ...part }]
  })
}

/** What the policy says does not happen. `assent:term` names the DPV term, which is not the type of anything here. */
function denial({ kind, fact, iri }: Named, notice: string): Node {
  const term = fact.iri ?? fact.broader
  return {
    '@id': iri,
    '@type': 'assent:Denial',
    'rdfs:label': fact.label,
    'assent:kind': kind,
    'assent:concept': fact.concept,
    ...(term && { 'assent:term': { '@id': term } }),
    'dct:source': sourcesOf(fact, notice)
  }
}
