import { digest } from './lexicon/digest.ts'
import type { Reader } from './model.ts'
import { version } from './version.ts'

/** Which program and which words read a policy; every model carries it, so that only like is compared with like. */
export const reader: Reader = { version, lexicon: `sha256:${digest}` }
