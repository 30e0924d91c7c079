import { law } from '../law.ts'
import type { Rule } from '../rule.ts'
import { becomes, comesAndGoes, thereAndBack } from './pair.ts'

const shared = {
  kind: 'retentionPeriods',
  severity: 'substantial',
  basis: [law.materialChange, law.storagePeriod]
} as const

/** For how long data are kept, and where. */
export const retention: Rule[] = [
  ...comesAndGoes(
    shared,
    'neutral',
    { id: 'retention-added', says: 'a period newly stated: {new}{about}.' },
    { id: 'retention-removed', says: 'a period that is no longer stated: {old}{about}.' }
  ),
  ...thereAndBack(
    shared,
    'broadens',
    { id: 'retention-lengthened', says: 'data are kept longer: {new} instead of {old}{about}.' },
    { id: 'retention-shortened', says: 'data are kept for less time: {new} instead of {old}{about}.' }
  ),
  becomes(shared, {
    id: 'retention-event-changed',
    says: 'the period runs from another event: {new} instead of {old}{about}.'
  }),
  becomes(shared, {
    id: 'retention-kind-changed',
    says: 'the period is stated in another way: {new} instead of {old}{about}.'
  }),
  ...comesAndGoes(
    { kind: 'storage', severity: 'review', basis: [law.storagePeriod] },
    'neutral',
    { id: 'storage-added', says: 'newly said about how data are held: {label}.' },
    { id: 'storage-removed', says: 'no longer said about how data are held: {label}.' }
  )
]
