import type { Term } from '../../term.ts'
import { parties } from './parties.ts'
import { providers } from './providers.ts'

/**
 * Who receives personal data. A phrase alone says nothing: the rule asks whether the sentence speaks of sharing, of
 * parties that act for the controller, or of parties that collect data themselves.
 */
export const recipients: readonly Term[] = [...providers, ...parties]
