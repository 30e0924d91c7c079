import { law } from '../law.ts'
import type { Rule } from '../rule.ts'
import { becomes, comesAndGoes, thereAndBack } from './pair.ts'

const terms = { kind: 'changeTerms', severity: 'substantial', basis: [law.materialChange, law.noticeOfChange] } as const
const acceptance = { kind: 'changeTerms', severity: 'substantial', basis: [law.deemedAcceptance, law.silence] } as const

/** How changes of the policy are told and take effect, and the dates of the policy itself. */
export const changeTerms: Rule[] = [
  ...comesAndGoes(
    terms,
    'neutral',
    { id: 'notice-channel-added', says: 'changes may now also be told by {label}.' },
    { id: 'notice-channel-removed', says: 'changes are no longer told by {label}.' }
  ),
  ...thereAndBack(
    acceptance,
    'narrows',
    { id: 'window-lengthened', says: 'silence counts as acceptance after {new} instead of {old}.' },
    { id: 'window-shortened', says: 'silence counts as acceptance after only {new} instead of {old}.' }
  ),
  ...comesAndGoes(
    acceptance,
    'broadens',
    { id: 'window-added', says: 'silence now counts as acceptance, after {new}.' },
    { id: 'window-removed', says: 'no longer said: that silence counts as acceptance after {old}.' }
  ),
  ...comesAndGoes(
    acceptance,
    'broadens',
    { id: 'window-start-added', says: 'the window for acceptance may now also run from {label}.' },
    { id: 'window-start-removed', says: 'the window for acceptance no longer runs from {label}.' }
  ),
  ...comesAndGoes(
    acceptance,
    'broadens',
    { id: 'continued-use-added', says: 'continued use now counts as acceptance of a changed policy.' },
    { id: 'continued-use-removed', says: 'no longer said: that continued use counts as acceptance.' }
  ),
  ...comesAndGoes(
    terms,
    'broadens',
    { id: 'new-users-at-once-added', says: 'changes now bind new users at once.' },
    { id: 'new-users-at-once-removed', says: 'no longer said: that changes bind new users at once.' }
  ),
  ...comesAndGoes(
    acceptance,
    'broadens',
    { id: 'dispatch-suffices-added', says: 'sending the notice is now enough, even if it does not arrive.' },
    { id: 'dispatch-suffices-removed', says: 'no longer said: that sending the notice is enough.' }
  ),
  becomes(
    { kind: 'dates', severity: 'editorial', basis: [law.lastUpdated] },
    { id: 'last-updated-changed', says: 'last updated: {new} instead of {old}.' }
  ),
  becomes(
    { kind: 'dates', severity: 'editorial', basis: [law.effectiveDate] },
    { id: 'effective-date-changed', says: 'in effect from: {new} instead of {old}.' }
  )
]
