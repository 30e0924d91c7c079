import type { Reading } from '../reading.ts'

/** What a statement is about, in a form that does not depend on its wording: ids of data, bases, purposes, subjects. */
export function subjectOf(reading: Reading): string {
  const ids = new Set<string>()
  const around = [reading, ...reading.leads]
  for (const each of around)
    for (const lexicon of ['retentionSubjects', 'dataCategories', 'legalBases', 'cookieTypes'])
      for (const hit of each.hits(lexicon)) ids.add(hit.term.id)
  return [...ids].sort().join(' ')
}
