import type { Term } from '../../term.ts'
import { changeWords } from './changes.ts'
import { changeEffects } from './effect.ts'
import { changeChannels } from './telling.ts'

/** What a clause on changes of the policy is made of. The ids are cues that the rules of `changeTerms` read together. */
export const changeTerms: readonly Term[] = [...changeWords, ...changeChannels, ...changeEffects]
