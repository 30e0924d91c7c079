import * as z from 'zod'
import { diffSchema } from './diff-schema.ts'
import { policySchema } from './policy-schema.ts'

/** The JSON Schemas of what the program writes, by the names of their files in `schemas/`. */
export const jsonSchemas: Readonly<Record<string, string>> = {
  'policy.schema.json': written('A privacy policy as data', policySchema),
  'diff.schema.json': written('What differs between two versions of a privacy policy', diffSchema)
}

function written(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' })
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}
