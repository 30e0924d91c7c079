import type { Term } from '../../term.ts'
import { account } from './account.ts'
import { behaviour } from './behaviour.ts'
import { contact } from './contact.ts'
import { content } from './content.ts'
import { device } from './device.ts'
import { financial } from './financial.ts'
import { identity } from './identity.ts'
import { special } from './special.ts'
import { work } from './work.ts'

/** What is collected. */
export const dataCategories: readonly Term[] = [
  ...identity,
  ...contact,
  ...account,
  ...work,
  ...financial,
  ...special,
  ...device,
  ...behaviour,
  ...content
]
