import { law } from '../law.ts'
import type { Rule } from '../rule.ts'
import { comesAndGoes, thereAndBack } from './pair.ts'

const firmness = { kind: 'any', severity: 'review', basis: [law.firmness, law.materialChange] } as const
const scope = { kind: 'scope', basis: [law.materialChange] } as const

/**
 * How firmly a statement is made, and how far the policy reaches. Whom a firmer word serves depends on what is promised:
 * the finding tells.
 */
export const statements: Rule[] = [
  ...thereAndBack(
    firmness,
    'neutral',
    { id: 'wish-became-duty', says: 'what may or can be is now said to be so: {words}.' },
    { id: 'duty-became-wish', says: 'what is said to be so now only may or can be: {words}.' }
  ),
  ...thereAndBack(
    firmness,
    'neutral',
    { id: 'hedge-dropped', says: 'said for certain, where it was a possibility: {words}.' },
    { id: 'hedge-added', says: 'a possibility, where it was said for certain: {words}.' }
  ),
  ...thereAndBack(
    { ...scope, severity: 'substantial' },
    'broadens',
    { id: 'scope-widened', says: 'the policy covers more: {words}.' },
    { id: 'scope-narrowed', says: 'the policy covers less: {words}.' }
  ),
  ...comesAndGoes(
    { ...scope, severity: 'review' },
    'neutral',
    { id: 'scope-statement-added', says: 'newly said about what the policy covers: {words}.' },
    { id: 'scope-statement-removed', says: 'no longer said about what the policy covers: {words}.' }
  )
]
