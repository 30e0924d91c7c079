import { law } from '../law.ts'
import type { Rule } from '../rule.ts'
import { becomes, comesAndGoes, thereAndBack } from './pair.ts'

const passage = { kind: 'any', severity: 'review', basis: [law.transparency, law.materialChange] } as const
const wording = { kind: 'any', severity: 'editorial', basis: [law.wording] } as const
const moved = { op: 'moved', kind: 'any', direction: 'neutral', needsConsent: 'never' } as const

/** Words that changed and that no fact explains. */
export const text: Rule[] = [
  ...comesAndGoes(
    passage,
    'neutral',
    { id: 'passage-added', says: 'a new passage that no fact explains: {words}.' },
    { id: 'passage-removed', says: 'a passage is gone that no fact explains: {words}.' }
  ),
  becomes(passage, { id: 'passage-changed', says: 'words changed that no fact explains: {words}.' }),
  ...thereAndBack(
    passage,
    'neutral',
    { id: 'negation-added', says: 'a passage now says no or sets a limit: {words}.' },
    { id: 'negation-dropped', says: 'a passage no longer says no or sets a limit: {words}.' }
  ),
  ...comesAndGoes(
    wording,
    'neutral',
    { id: 'wording-added', says: 'words added: {words}.' },
    { id: 'wording-removed', says: 'words removed: {words}.' }
  ),
  becomes(wording, { id: 'wording-changed', says: 'reworded: {words}.' }),
  {
    ...moved,
    severity: 'editorial',
    basis: [law.wording],
    id: 'passage-moved',
    mirror: 'passage-moved',
    says: 'moved, with the same words: {words}.'
  },
  {
    ...moved,
    severity: 'review',
    basis: [law.transparency, law.materialChange],
    id: 'statement-moved',
    mirror: 'statement-moved',
    says: 'moved under another statement: {words}.'
  },
  ...comesAndGoes(
    passage,
    'neutral',
    { id: 'direction-mark-added', says: 'marks that turn the direction of text, which nobody sees, came: {words}.' },
    { id: 'direction-mark-removed', says: 'marks that turn the direction of text, which nobody sees, went: {words}.' }
  ),
  ...comesAndGoes(
    wording,
    'neutral',
    { id: 'hidden-character-added', says: 'characters that nobody sees came: {words}.' },
    { id: 'hidden-character-removed', says: 'characters that nobody sees went: {words}.' }
  ),
  becomes(wording, { id: 'front-matter-changed', says: 'the front matter of the file changed: {words}.' }),
  becomes(wording, { id: 'comment-changed', says: 'comments that readers do not see changed: {words}.' }),
  becomes(passage, { id: 'instruction-changed', says: 'comments that tell assent how to read changed: {words}.' })
]
