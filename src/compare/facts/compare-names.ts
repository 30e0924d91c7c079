import type { Contact, Controller, Policy } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { factual } from './factual.ts'
import { pairFacts } from './pair-facts.ts'

/** Who is responsible for the data, and how to reach them (GDPR Art. 13(1)(a), (b)). */
export function compareNames(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  const controllers = pairFacts<Controller>(
    old.controllers,
    now.controllers,
    places,
    (a, b) => plainName(a.name) === plainName(b.name),
    () => 0
  )
  const contacts = pairFacts<Contact>(
    old.contacts,
    now.contacts,
    places,
    (a, b) => a.channel === b.channel && plainName(a.value) === plainName(b.value),
    (a, b) => (a.channel === b.channel ? 0 : -8)
  )
  const named = [
    ...controllers.map((pair) => ({
      pair,
      kind: 'controllers' as const,
      rule: 'controller',
      nameOf: (d: Controller | Contact) => ('name' in d ? d.name : '')
    })),
    ...contacts.map((pair) => ({
      pair,
      kind: 'contacts' as const,
      rule: 'contact',
      nameOf: (d: Controller | Contact) => ('value' in d ? d.value : '')
    }))
  ]
  return named.map(({ pair: { old: from, new: to }, kind, rule, nameOf }) => {
    const names = { old: from ? nameOf(from) : '', new: to ? nameOf(to) : '' }
    const replaced = kind === 'controllers' ? 'controller-renamed' : 'contact-changed'
    return factual(places, {
      rule: from && to ? replaced : `${rule}-${to ? 'added' : 'removed'}`,
      kind,
      concept: (to ?? from)!.concept,
      from,
      to,
      slots: names,
      values: [plainName(names.old), plainName(names.new)]
    })
  })
}

/** Names are the same name whatever their capitals and stops. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim()
}
