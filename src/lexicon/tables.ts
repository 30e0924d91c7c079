import { tablesOf } from '../words/tables.ts'
import { generalHeadings, headings } from './en/headings.ts'
import { lexicons } from './en/index.ts'

// Made when the program is built: `.ci/build.mjs` puts the values in the place of this module.

/** The phrases of the lexicons, as the matcher reads them. */
export const phraseTables = tablesOf(lexicons)
/** The same of the headings. */
export const headingTables = tablesOf({ headings, generalHeadings })
