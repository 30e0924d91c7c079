import { createHash } from 'node:crypto'
import packageJson from '../package.json' with { type: 'json' }
import { conceptsOf } from './lexicon/concepts/index.ts'
import { generalHeadings, headings } from './lexicon/en/headings.ts'
import { lexicons } from './lexicon/en/index.ts'
import { factKinds, type Reader } from './model.ts'

/** Which program and which words read a policy; every model carries it, so that only like is compared with like. */
export const reader: Reader = { version: packageJson.version, lexicon: `sha256:${digest()}` }

function digest(): string {
  const words = JSON.stringify([lexicons, headings, generalHeadings, factKinds.map((kind) => conceptsOf(kind))])
  return createHash('sha256').update(words).digest('hex')
}
