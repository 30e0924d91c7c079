import { law } from '../law.ts'
import type { Rule } from '../rule.ts'
import { becomes, comesAndGoes } from './pair.ts'

/** What is collected, from where, why and on what basis. */
export const collection: Rule[] = [
  ...comesAndGoes(
    { kind: 'dataCategories', severity: 'substantial', basis: [law.materialList, law.categories] },
    'broadens',
    { id: 'data-category-added', says: 'data newly named: {label}.', needsConsent: 'special-categories' },
    { id: 'data-category-removed', says: 'data no longer named: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'sources', severity: 'substantial', basis: [law.source] },
    'broadens',
    { id: 'source-added', says: 'a new source of data: {label}.' },
    { id: 'source-removed', says: 'no longer named as a source of data: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'purposes', severity: 'substantial', basis: [law.materialChange, law.materialList, law.newPurpose] },
    'broadens',
    { id: 'purpose-added', says: 'a new purpose: {label}.', needsConsent: 'consent-or-secondary-use' },
    { id: 'purpose-removed', says: 'a purpose that is no longer named: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'legalBases', severity: 'substantial', basis: [law.purposes] },
    'broadens',
    { id: 'legal-basis-added', says: 'a new legal basis: {label}.', needsConsent: 'if-it-rests-on-consent' },
    { id: 'legal-basis-removed', says: 'a legal basis that is no longer relied on: {label}.' }
  ),
  becomes(
    { kind: 'legalBases', severity: 'substantial', basis: [law.purposes, law.materialChange] },
    {
      id: 'legal-basis-switched',
      says: '{label}: now based on {new} instead of {old}.',
      needsConsent: 'if-it-rests-on-consent'
    }
  ),
  ...comesAndGoes(
    { kind: 'legitimateInterests', severity: 'substantial', basis: [law.interests] },
    'broadens',
    { id: 'legitimate-interest-added', says: 'a new legitimate interest: {label}.' },
    { id: 'legitimate-interest-removed', says: 'a legitimate interest that is no longer named: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'cookies', severity: 'substantial', basis: [law.materialList] },
    'broadens',
    { id: 'cookie-type-added', says: 'a new kind of cookie: {label}.', needsConsent: 'if-it-rests-on-consent' },
    { id: 'cookie-type-removed', says: 'a kind of cookie that is no longer named: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'automatedDecisions', severity: 'substantial', basis: [law.automatedDecisions] },
    'broadens',
    { id: 'automated-decision-added', says: 'automated decisions are newly named: {label}.' },
    { id: 'automated-decision-removed', says: 'automated decisions that are no longer named: {label}.' }
  ),
  ...comesAndGoes(
    { kind: 'provision', severity: 'substantial', basis: [law.provision] },
    'broadens',
    { id: 'provision-duty-added', says: 'newly said about having to give data: {label}.' },
    { id: 'provision-duty-removed', says: 'no longer said about having to give data: {label}.' }
  )
]
