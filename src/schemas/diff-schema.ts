import * as z from 'zod'
import type { Change, PolicyDiff } from '../model.ts'
import { anyFact, changeKind, line, passage, reader, source } from './policy-schema.ts'

const severity = z.enum(['substantial', 'review', 'editorial'])
const verdict = z.enum(['substantial', 'review', 'editorial', 'none'])
// Not a tuple: draft 7 has none without members.
const lines = z
  .union([z.array(line).length(2), z.array(line).length(0)])
  .describe('first and last line; empty where none is touched') as unknown as z.ZodType<[number, number] | []>
const side = z.union([anyFact, passage, z.null()])

const change = z
  .strictObject({
    id: z
      .string()
      .regex(/^c-[0-9a-f]{12}(?:-\d+)?$/)
      .describe('from rule, kind, concept and values: a change keeps it wherever it stands; like changes are numbered'),
    rule: z.string().describe('as assent rules lists it'),
    op: z.enum(['added', 'removed', 'changed', 'moved']),
    kind: changeKind,
    concept: z.string().nullable(),
    severity,
    direction: z.enum(['broadens', 'narrows', 'neutral']).describe('for the person whose data it is'),
    basis: z.array(z.string()).describe('articles and guidelines that the rule rests on'),
    needsConsent: z.boolean().describe('true where silence cannot carry the change'),
    summary: z.string().describe('one sentence in plain words'),
    from: side.describe('null where added'),
    to: side.describe('null where removed'),
    oldLines: lines,
    newLines: lines
  })
  .meta({ id: 'Change' }) satisfies z.ZodType<Change>

const count = z.int().min(0)
const hunk = z
  .strictObject({
    op: z.enum(['added', 'removed', 'edited', 'moved', 'split', 'merged']),
    old: z.array(passage),
    new: z.array(passage),
    changes: z.array(z.string()).describe('ids of the changes that explain it')
  })
  .meta({ id: 'Hunk' })

/** What `assent diff --format json` writes. */
export const diffSchema = z.strictObject({
  schemaVersion: z.literal(1),
  reader,
  from: source,
  to: source,
  verdict: verdict.describe('the gravest severity among the changes'),
  changes: z.array(change),
  text: z.strictObject({
    changedSentences: count,
    explained: count,
    unexplained: count,
    layoutOnly: count,
    moved: count,
    hunks: z.array(hunk)
  })
}) satisfies z.ZodType<PolicyDiff>
