import * as z from 'zod'
import { configSchema } from './config.ts'

/** The JSON Schema of the configuration, for editors; the file `schemas/assent.config.schema.json` holds it. */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' })
  const { $schema, ...rest } = schema
  return `${JSON.stringify({ $schema, title: 'Configuration of assent', ...rest }, null, 2)}\n`
}
