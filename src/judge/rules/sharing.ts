import { law } from '../law.ts'
import type { Rule } from '../rule.ts'
import { becomes, comesAndGoes } from './pair.ts'

const transfers = { kind: 'transfers', severity: 'substantial', basis: [law.fundamentalChange, law.transfers] } as const
const controllers = {
  kind: 'controllers',
  severity: 'substantial',
  basis: [law.materialChange, law.controller]
} as const
const contacts = { kind: 'contacts', severity: 'editorial', basis: [law.officer] } as const

/** Who holds the data, who gets them, and where they go. */
export const sharing: Rule[] = [
  ...comesAndGoes(
    { kind: 'recipients', severity: 'substantial', basis: [law.fundamentalChange, law.materialList, law.recipients] },
    'broadens',
    { id: 'recipient-added', says: 'data newly go to: {label}.', needsConsent: 'if-it-rests-on-consent' },
    { id: 'recipient-removed', says: 'no longer named among those who get data: {label}.' }
  ),
  ...comesAndGoes(
    transfers,
    'neutral',
    {
      id: 'transfer-mechanism-added',
      says: 'a new ground for sending data abroad: {label}.',
      needsConsent: 'if-it-rests-on-consent'
    },
    { id: 'transfer-mechanism-removed', says: 'a ground for sending data abroad that is no longer named: {label}.' }
  ),
  becomes(transfers, {
    id: 'transfer-mechanism-replaced',
    says: 'data are sent abroad on another ground: {new} instead of {old}.',
    needsConsent: 'if-it-rests-on-consent'
  }),
  ...comesAndGoes(
    transfers,
    'broadens',
    { id: 'destination-added', says: 'data newly go to these places: {new}.' },
    { id: 'destination-removed', says: 'places that data no longer go to: {old}.' }
  ),
  ...comesAndGoes(
    controllers,
    'neutral',
    { id: 'controller-added', says: 'newly named as responsible for the data: {new}.' },
    { id: 'controller-removed', says: 'no longer named as responsible for the data: {old}.' }
  ),
  becomes(controllers, { id: 'controller-renamed', says: 'responsible for the data is now {new} instead of {old}.' }),
  ...comesAndGoes(
    contacts,
    'neutral',
    { id: 'contact-added', says: 'a new way to get in touch: {new}.' },
    { id: 'contact-removed', says: 'a way to get in touch that is gone: {old}.' }
  ),
  becomes(contacts, { id: 'contact-changed', says: 'to get in touch: {new} instead of {old}.' })
]
