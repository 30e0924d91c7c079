import { law } from '../law.ts'
import type { Rule } from '../rule.ts'
import { comesAndGoes, thereAndBack } from './pair.ts'

const answers = { kind: 'responseTimes', severity: 'substantial', basis: [law.materialChange, law.answer] } as const
const children = { kind: 'children', severity: 'substantial', basis: [law.children] } as const

/** What people may do, how fast they are answered, and whom the policy covers. */
export const persons: Rule[] = [
  ...comesAndGoes(
    { kind: 'rights', severity: 'substantial', basis: [law.materialChange, law.rights] },
    'narrows',
    { id: 'right-added', says: 'a right newly named: {label}.' },
    { id: 'right-removed', says: 'a right that is no longer named: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'choices', severity: 'substantial', basis: [law.materialChange, law.materialList] },
    'narrows',
    { id: 'choice-added', says: 'a new choice: {label}.' },
    { id: 'choice-removed', says: 'a choice that is no longer named: {label}.' }
  ),
  ...comesAndGoes(
    answers,
    'narrows',
    { id: 'response-time-added', says: 'requests are now to be answered within {new}.' },
    { id: 'response-time-removed', says: 'no longer said: that requests are answered within {old}.' }
  ),
  ...thereAndBack(
    answers,
    'broadens',
    { id: 'response-time-lengthened', says: 'requests are answered later: within {new} instead of {old}.' },
    { id: 'response-time-shortened', says: 'requests are answered sooner: within {new} instead of {old}.' }
  ),
  ...thereAndBack(
    answers,
    'broadens',
    { id: 'response-extension-lengthened', says: 'the answer may be put off for longer: {new} instead of {old}.' },
    { id: 'response-extension-shortened', says: 'the answer may be put off for less time: {new} instead of {old}.' }
  ),
  ...comesAndGoes(
    children,
    'neutral',
    { id: 'age-limit-added', says: 'an age limit is newly stated: {new}.' },
    { id: 'age-limit-removed', says: 'an age limit is no longer stated: {old}.' }
  ),
  ...thereAndBack(
    children,
    'narrows',
    { id: 'age-limit-raised', says: 'the age limit is {new} instead of {old}.' },
    { id: 'age-limit-lowered', says: 'the age limit is only {new} instead of {old}.' }
  ),
  ...comesAndGoes(
    children,
    'neutral',
    { id: 'children-term-added', says: 'newly said about children: {label}.' },
    { id: 'children-term-removed', says: 'no longer said about children: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'jurisdictions', severity: 'review', basis: [law.materialChange] },
    'neutral',
    { id: 'jurisdiction-added', says: 'a law or place newly named: {label}.' },
    { id: 'jurisdiction-removed', says: 'a law or place that is no longer named: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'security', severity: 'review', basis: [law.security] },
    'narrows',
    { id: 'safeguard-added', says: 'a safeguard newly named: {label}.' },
    { id: 'safeguard-removed', says: 'a safeguard that is no longer named: {label}.' }
  )
]
