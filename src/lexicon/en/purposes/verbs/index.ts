import type { Term } from '../../../term.ts'
import { guardingVerbs } from './guarding.ts'
import { knowingVerbs } from './knowing.ts'
import { servingVerbs } from './serving.ts'

/**
 * What a controller does for a purpose. Verbs that take the same objects share an id; `actions` in this folder tells which purpose
 * a verb and its object make together, so that 'to operate, maintain and improve our products' gives each verb its object.
 */
export const purposeVerbs: readonly Term[] = [...servingVerbs, ...knowingVerbs, ...guardingVerbs]
