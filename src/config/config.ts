import * as z from 'zod'
import { timeZoneOf } from '../acceptance/time-zone.ts'
import { severities } from '../judge/at-least.ts'
import { knownRules } from './known-rules.ts'

const text = z.string().min(1)
const days = /^P\d{1,4}[DWMY]$/

function isTimeZone(name: string): boolean {
  try {
    timeZoneOf(name)
    return true
  } catch {
    return false
  }
}

/** What `assent.config.yaml` may hold. Each description stands in the schema for editors and in docs/configuration.md. */
export const configSchema = z
  .strictObject({
    policies: z
      .array(text)
      .min(1)
      .describe('Patterns of the files that are policies, from the folder of this file on.')
      .meta({ examples: [['policies/**/*.md']] }),
    base: text
      .describe('The git revision that a branch is compared with where --base names none.')
      .meta({ examples: ['origin/main'] }),
    severities: z
      .partialRecord(z.enum(knownRules as [string, ...string[]]), z.enum([...severities, 'off']))
      .describe('How grave a rule is, by its id; `off` leaves its findings out. `assent rules` lists the ids.'),
    failOn: z
      .enum([...severities, 'never'])
      .describe('From which severity on `assent check` and `assent lint` exit with status 1.'),
    timeZone: text
      .refine(isTimeZone, { error: 'an IANA name such as `Europe/Amsterdam` or `UTC`' })
      .describe("The controller's time zone, in which the days of a notice are counted; an IANA name."),
    window: text
      .regex(days, { error: 'a length of time in ISO 8601, such as `P30D`' })
      .describe("How long people have to decide, in ISO 8601; takes the place of what the policy's clause says."),
    channels: z
      .array(z.enum(['Email', 'WebsitePosting', 'InProduct', 'Other']))
      .min(1)
      .describe("How changes are told; takes the place of what the policy's clause says."),
    controller: z
      .strictObject({
        name: text.optional().describe('The name of the controller, as the sender of the notice.'),
        email: z.email({ error: 'an e-mail address' }).describe('The address that the notice is sent from.')
      })
      .describe('Who sends the notice.'),
    approvals: text
      .describe('The file of approved changes, from the folder of this file on.')
      .meta({ default: 'assent.approvals.yaml' }),
    ledger: text
      .describe('The ledger: a file, from the folder of this file on, or the address of a PostgreSQL database.')
      .meta({ default: 'assent.ledger.sqlite' }),
    templates: text.describe('A folder with templates of your own for the notice, from the folder of this file on.')
  })
  .partial()

export type Config = z.infer<typeof configSchema>
