import type { ChangeKind, Direction, Severity } from '../../model.ts'
import type { ConsentNeed, Rule } from '../rule.ts'

/** What two mirrored rules share. */
interface Shared {
  kind: ChangeKind | 'any'
  severity: Severity
  basis: readonly string[]
}

interface Half {
  id: string
  says: string
  needsConsent?: ConsentNeed
}

const opposite = { broadens: 'narrows', narrows: 'broadens', neutral: 'neutral' } as const

/** Something that comes, and the rule for when it goes. `direction` is that of its coming. */
export function comesAndGoes(shared: Shared, direction: Direction, comes: Half, goes: Half): Rule[] {
  return [
    { ...shared, op: 'added', direction, needsConsent: 'never', mirror: goes.id, ...comes },
    { ...shared, op: 'removed', direction: opposite[direction], needsConsent: 'never', mirror: comes.id, ...goes }
  ]
}

/** Something that changes one way, and the rule for when it changes back. `direction` is that of the first. */
export function thereAndBack(shared: Shared, direction: Direction, there: Half, back: Half): Rule[] {
  return [
    { ...shared, op: 'changed', direction, needsConsent: 'never', mirror: back.id, ...there },
    { ...shared, op: 'changed', direction: opposite[direction], needsConsent: 'never', mirror: there.id, ...back }
  ]
}

/** A change that is its own mirror: one thing in the place of another. */
export function becomes(shared: Shared, half: Half): Rule {
  return { ...shared, op: 'changed', direction: 'neutral', needsConsent: 'never', mirror: half.id, ...half }
}
