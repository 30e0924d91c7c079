import type { ChangeKind, Direction, Operation, Severity } from '../model.ts'

/**
 * When silence cannot carry a change (recital 32 GDPR; EDPB Guidelines 05/2020, para 86): where the data are of a
 * special category (GDPR Art. 9, 10), where what is new rests on consent or is consent itself as a ground (Art. 6(1)(a), 7;
 * 49(1)(a)), or where data collected before are put to a use that people did not expect.
 */
export type ConsentNeed = 'never' | 'special-categories' | 'if-it-rests-on-consent' | 'consent-or-secondary-use'

/** One kind of change: how grave it is, for whom, and what that rests on. */
export interface Rule {
  /** Says what happened, never how grave it is; never renamed and never used again. */
  id: string
  /** `any` where the rule holds for facts of every kind. */
  kind: ChangeKind | 'any'
  op: Operation
  severity: Severity
  /** For the person whose data it is. A finding may know better where the rule says `neutral`. */
  direction: Direction
  /** Articles and guidelines, as src/judge/law.ts prints them. */
  basis: readonly string[]
  needsConsent: ConsentNeed
  /** The rule that the swapped comparison gives; a rule may be its own mirror. */
  mirror: string | { none: string }
  /** One sentence; words in braces are filled in. The first letter becomes a capital. */
  says: string
}

/** What `assent rules` lists and a configuration may overrule, by rule id. */
export type Overrides = Readonly<Record<string, Severity | 'off'>>
