import type { Term } from '../../term.ts'
import { account } from './account.ts'
import { browsing } from './browsing.ts'
import { communication } from './communication.ts'
import { contact } from './contact.ts'
import { content } from './content.ts'
import { device } from './device.ts'
import { financial } from './financial.ts'
import { identity } from './identity.ts'
import { location } from './location.ts'
import { network } from './network.ts'
import { special } from './special.ts'
import { taste } from './taste.ts'
import { usage } from './usage.ts'
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
  ...network,
  ...browsing,
  ...usage,
  ...location,
  ...communication,
  ...content,
  ...taste
]
