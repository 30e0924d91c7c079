import type { Contact } from '../../model.ts'
import { type Node, sourcesOf } from './provenance.ts'

const entities = {
  controller: { property: 'dpv:hasDataController', type: 'dpv:DataController' },
  dpo: { property: 'dpv:hasDataProtectionOfficer', type: 'dpv:DataProtectionOfficer' },
  representative: { property: 'dpv:hasRepresentative', type: 'dpv:Representative' },
  authority: { property: 'dpv:hasEntity', type: 'dpv:DataProtectionAuthority' }
} as const satisfies Record<Contact['role'], { property: string; type: string }>

/**
 * Whom people can turn to: one entity for each role, with its contact details.
 *
 * @param controllers  names of the nodes of the controllers; where there are several, the policy does not say which of
 *                     them a contact leads to, and the contacts are those of a controller without a name
 */
export function contactsByProperty(
  contacts: readonly Contact[],
  controllers: readonly string[],
  notice: string
): Record<string, Node> {
  const byProperty: Record<string, Node> = {}
  for (const [role, { property, type }] of Object.entries(entities)) {
    const own = contacts.filter((each) => each.role === role && each.polarity === 'affirmed')
    if (own.length === 0) continue
    const details = own.map((each) => ({
      'assent:channel': each.channel,
      'rdf:value': each.value,
      'dct:source': sourcesOf(each, notice)
    }))
    const iri = role === 'controller' && controllers.length === 1 ? controllers[0] : undefined
    byProperty[property] = { ...(iri && { '@id': iri }), '@type': type, 'dpv:hasContact': details }
  }
  return byProperty
}
