import { banner } from './banner.ts'
import { changeList, changes } from './changes.ts'
import { contacts } from './contacts.ts'
import { letter } from './letter.ts'
import { page } from './page.ts'
import { refuse } from './refuse.ts'
import { short } from './short.ts'
import { sources } from './sources.ts'
import { when } from './when.ts'

/** Templates by the names of their files. */
export type Templates = Readonly<Record<string, string>>

/** The wording and the pages of a notice, in Liquid; a folder of the user's may replace each by a file of the same name. */
export const defaultTemplates = {
  'letter.md.liquid': letter,
  'short.md.liquid': short,
  'changes.md.liquid': changes,
  'change-list.md.liquid': changeList,
  'when.md.liquid': when,
  'refuse.md.liquid': refuse,
  'contacts.md.liquid': contacts,
  'sources.md.liquid': sources,
  'notice.html.liquid': page,
  'banner.html.liquid': banner
} as const satisfies Templates

/** Templates that are there only where the user has them: without, these forms are made from the letter. */
export const extraTemplates = ['notice.md.liquid', 'notice.txt.liquid'] as const

export type TemplateName = keyof typeof defaultTemplates | (typeof extraTemplates)[number]
