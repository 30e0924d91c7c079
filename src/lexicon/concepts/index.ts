import type { FactKind } from '../../model.ts'
import type { Concept } from './concept.ts'
import { cookieTypes } from './cookie-types.ts'
import { dataCategories } from './data-categories.ts'
import { legalBases } from './legal-bases.ts'
import { purposes } from './purposes.ts'
import { recipients } from './recipients.ts'
import { retentionKinds } from './retention-kinds.ts'
import { rights } from './rights.ts'
import { sources } from './sources.ts'
import { statements } from './statements.ts'
import { transferMechanisms } from './transfer-mechanisms.ts'

const lists: Readonly<Record<string, readonly Concept[]>> = {
  ...statements,
  dataCategories,
  sources,
  purposes,
  legalBases,
  recipients,
  rights,
  cookies: cookieTypes,
  retentionPeriods: retentionKinds,
  transfers: [...transferMechanisms, ...statements.transfers!]
}

const byKind = new Map(
  Object.entries(lists).map(([kind, concepts]) => [kind, new Map(concepts.map((concept) => [concept.id, concept]))])
)

/**
 * Look up a concept of one list of the model.
 *
 * @throws where the list has no such concept, which is a mistake in a rule
 */
export function conceptOf(kind: FactKind, id: string): Concept {
  const concept = byKind.get(kind)?.get(id)
  if (!concept) throw new Error(`Unexpected concept \`${id}\`, expected one of the list \`${kind}\``)
  return concept
}

/** All concepts of a list, in the order of the taxonomy. */
export function conceptsOf(kind: FactKind): readonly Concept[] {
  return lists[kind] ?? []
}

/** The ids of all concepts of all lists. */
export function conceptIds(): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((concepts) => concepts.map((concept) => concept.id)))
}

const prefixes: Readonly<Record<string, string>> = {
  pd: 'https://w3id.org/dpv/pd#',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#'
}

/** Write out a prefixed DPV term: `pd:Name` becomes `https://w3id.org/dpv/pd#Name`. */
export function fullIri(term: string): string {
  const colon = term.indexOf(':')
  return (prefixes[term.slice(0, colon)] ?? '') + term.slice(colon + 1)
}
