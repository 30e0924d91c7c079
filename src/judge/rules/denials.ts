import { law } from '../law.ts'
import type { Rule } from '../rule.ts'
import { comesAndGoes, thereAndBack } from './pair.ts'

/** What the policy says is not done. */
export const denials: Rule[] = [
  ...comesAndGoes(
    { kind: 'any', severity: 'substantial', basis: [law.materialChange, law.retroactive] },
    'narrows',
    { id: 'denial-added', says: 'newly ruled out: {label}.' },
    { id: 'denial-dropped', says: 'no longer ruled out: {label}.', needsConsent: 'consent-or-secondary-use' }
  ),
  ...thereAndBack(
    { kind: 'any', severity: 'substantial', basis: [law.materialChange, law.retroactive] },
    'broadens',
    { id: 'denial-reversed', says: 'ruled out before, now done: {label}.', needsConsent: 'consent-or-secondary-use' },
    { id: 'practice-ruled-out', says: 'done before, now ruled out: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'any', severity: 'substantial', basis: [law.materialChange, law.rights] },
    'broadens',
    { id: 'refusal-added', says: 'newly refused: {label}.' },
    { id: 'refusal-dropped', says: 'no longer refused: {label}.' }
  ),
  ...thereAndBack(
    { kind: 'any', severity: 'substantial', basis: [law.materialChange, law.rights] },
    'broadens',
    { id: 'offer-refused', says: 'offered before, now refused: {label}.' },
    { id: 'refusal-reversed', says: 'refused before, now offered: {label}.' }
  )
]
