import { createHash } from 'node:crypto'
import { factKinds } from '../model.ts'
import { conceptsOf } from './concepts/index.ts'
import { generalHeadings, headings } from './en/headings.ts'
import { lexicons } from './en/index.ts'

// Found when the program is built: `.ci/build.mjs` puts the value in the place of this module.

const words = JSON.stringify([lexicons, headings, generalHeadings, factKinds.map((kind) => conceptsOf(kind))])

/** SHA-256 of all words that a policy is read by, in hexadecimal digits. */
export const digest = createHash('sha256').update(words).digest('hex')
