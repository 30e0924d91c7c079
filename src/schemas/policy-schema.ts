import * as z from 'zod'
import { factKinds, type Policy } from '../model.ts'

const line = z.int().min(1)
const duration = z.string().regex(/^P/).describe('ISO 8601: P7Y, P30D')
const inBusinessDays = z.literal(true).optional().describe('set where the days of the duration are business days')
const date = z.string().describe('ISO 8601: 2020-05-01, or 2020-05 where no day is stated')
const factKind = z.enum(factKinds)

export const place = {
  line: line.describe('counts from 1'),
  column: line.describe('counts from 1, in UTF-16 code units'),
  endLine: line,
  endColumn: line.describe('the column after the last character')
}
const section = z.array(z.string()).describe('titles of the sections around the words, outermost first')
const quote = z.string().describe('the words, as plain text with single spaces')

const evidence = z
  .strictObject({ ...place, section, quote, rule: z.string().describe('id of the rule that read the words') })
  .meta({ id: 'Evidence' })

/** What every fact holds, whatever its kind. */
const common = {
  concept: z.string().describe('id of the concept'),
  iri: z.string().nullable().describe('DPV 2.3 term; null where DPV has none'),
  broader: z.string().optional().describe('where iri is null: the nearest broader DPV term'),
  label: z.string().describe('the concept in plain English'),
  polarity: z.enum(['affirmed', 'denied']),
  about: z.array(z.strictObject({ kind: factKind, concept: z.string() })).describe('what the statement ties it to'),
  evidence: z.array(evidence),
  stated: z.literal(true).optional().describe('set where the author states the fact in a comment')
}

const fact = z.strictObject(common).meta({ id: 'Fact' })
const controller = z.strictObject({ ...common, name: z.string() }).meta({ id: 'Controller' })
const contact = z
  .strictObject({
    ...common,
    channel: z.enum(['email', 'phone', 'post', 'url']),
    value: z.string(),
    role: z.enum(['controller', 'dpo', 'representative', 'authority'])
  })
  .meta({ id: 'Contact' })
const retentionPeriod = z
  .strictObject({ ...common, duration: duration.nullable(), inBusinessDays, event: z.string().nullable() })
  .meta({ id: 'RetentionPeriod' })
const transfer = z.strictObject({ ...common, places: z.array(z.string()).optional() }).meta({ id: 'Transfer' })
const responseTime = z
  .strictObject({ ...common, duration, inBusinessDays, extension: duration.nullable() })
  .meta({ id: 'ResponseTime' })
const children = z.strictObject({ ...common, minimumAge: z.int().nullable() }).meta({ id: 'Children' })
const changeTerms = z
  .strictObject({
    ...common,
    channels: z.array(z.enum(['Email', 'WebsitePosting', 'InProduct', 'Other'])),
    window: duration.nullable().describe('within which silence turns into acceptance'),
    windowStarts: z.array(z.enum(['EmailDispatch', 'WebsitePosting'])),
    continuedUseIsAcceptance: z.boolean(),
    newUsers: z.literal('immediately').nullable(),
    dispatchSuffices: z.boolean()
  })
  .meta({ id: 'ChangeTerms' })

/** A fact of any kind. */
export const anyFact = z.union([
  fact,
  controller,
  contact,
  retentionPeriod,
  transfer,
  responseTime,
  children,
  changeTerms
])

export const source = z
  .strictObject({
    path: z.string().describe('as the user named it; - for standard input'),
    revision: z.string().nullable().describe('git revision as the user named it'),
    sha256: z.string().describe('of the bytes, in hexadecimal')
  })
  .meta({ id: 'Source' })
export const reader = z
  .strictObject({ version: z.string(), lexicon: z.string().describe('sha256: and the digest of all lexicons') })
  .meta({ id: 'Reader' })
/** Words with their place. */
export const passage = z.strictObject({ ...place, section, quote }).meta({ id: 'Passage' })
export const changeKind = z.enum([...factKinds, 'scope', 'dates', 'text'])
export { line }

const silenced = z.strictObject({ kind: factKind, concept: z.string(), line, quote })

/** What `assent parse --format json` writes for one policy. */
export const policySchema = z.strictObject({
  schemaVersion: z.literal(1),
  reader,
  source,
  title: z.string().nullable(),
  language: z.literal('en'),
  dates: z.strictObject({ lastUpdated: date.nullable(), effective: date.nullable() }),
  controllers: z.array(controller),
  contacts: z.array(contact),
  dataCategories: z.array(fact),
  sources: z.array(fact),
  purposes: z.array(fact),
  legalBases: z.array(fact),
  legitimateInterests: z.array(fact),
  retentionPeriods: z.array(retentionPeriod),
  storage: z.array(fact),
  recipients: z.array(fact),
  transfers: z.array(transfer),
  rights: z.array(fact),
  choices: z.array(fact),
  responseTimes: z.array(responseTime),
  cookies: z.array(fact),
  children: z.array(children),
  automatedDecisions: z.array(fact),
  provision: z.array(fact),
  security: z.array(fact),
  jurisdictions: z.array(fact),
  changeTerms: z.array(changeTerms),
  sections: z.array(
    z.strictObject({
      title: z.string(),
      depth: z.int().min(1),
      line,
      endLine: line,
      topic: z.enum([...factKinds, 'scope']).nullable()
    })
  ),
  unread: z
    .array(z.strictObject({ line, endLine: line, quote, why: z.string() }))
    .describe('passages that speak of personal data, yet gave no fact'),
  ignored: z
    .array(z.strictObject({ ...place, rule: z.string(), quote, silenced: z.array(silenced) }))
    .describe('rules that the author silenced, and what they would have read')
}) satisfies z.ZodType<Policy>
