import type { AnyFact, Contact, Controller, Policy } from '../../model.ts'
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
  const found = [
    ...controllers.map(({ old: from, new: to }) => ({
      ...differenceOf(from, to, from?.name, to?.name),
      kind: 'controllers' as const,
      rule: ruleOf(from, to, {
        added: 'controller-added',
        removed: 'controller-removed',
        changed: 'controller-renamed'
      })
    })),
    ...contacts.map(({ old: from, new: to }) => ({
      ...differenceOf(from, to, from?.value, to?.value),
      kind: 'contacts' as const,
      rule: ruleOf(from, to, { added: 'contact-added', removed: 'contact-removed', changed: 'contact-changed' })
    }))
  ]
  return found.map((d) => factual(places, d))
}

function differenceOf(from: AnyFact | null, to: AnyFact | null, was = '', is = '') {
  return {
    concept: (to ?? from)!.concept,
    from,
    to,
    slots: { old: was, new: is },
    values: [plainName(was), plainName(is)]
  }
}

function ruleOf(from: AnyFact | null, to: AnyFact | null, rules: { added: string; removed: string; changed: string }) {
  if (from && to) return rules.changed
  return to ? rules.added : rules.removed
}

/** Names are the same name whatever their capitals and stops. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim()
}
