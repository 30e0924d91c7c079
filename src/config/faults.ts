import * as z from 'zod'
import { nearest } from './nearest.ts'

/** What is wrong in a file, as one sentence, and where. */
export interface Fault {
  path: PropertyKey[]
  /** True where the key is wrong, not its value. */
  isKey: boolean
  reason: string
}

type Issue = z.core.$ZodIssue
/** The parts of a JSON Schema that tell what is allowed. */
interface Allowed {
  properties?: Record<string, Allowed>
  items?: Allowed
  propertyNames?: { enum?: string[] }
}

/** So many names are listed; of more, only the nearest is told. */
const mostListed = 20
const mostShown = 60

/** Say what a schema found in words: `Unexpected …, expected …`, with what is allowed. */
export function faults(issues: readonly Issue[], data: unknown, schema: z.ZodType): Fault[] {
  const allowed = z.toJSONSchema(schema, { io: 'input' }) as Allowed
  return issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      const there = at(allowed, issue.path)
      const known = there?.propertyNames?.enum ?? Object.keys(there?.properties ?? {})
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        isKey: true,
        reason: `Unexpected key \`${shown(key)}\`, expected ${oneOf(key, known)}`
      }))
    }
    const { path } = issue
    const key = String(path.at(-1))
    const value = valueAt(data, path)
    if (value === undefined) return [{ path, isKey: true, reason: `Unexpected entry without \`${key}\`, expected it` }]
    return [{ path, isKey: false, reason: `Unexpected value \`${shown(value)}\`, expected ${wanted(issue, value)}` }]
  })
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list (lines that begin with `- `)',
  object: 'a mapping of keys to values',
  record: 'a mapping of names to values'
}

function wanted(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') return oneOf(String(value), issue.values.map(String))
  if (issue.code === 'invalid_type') return types[issue.expected] ?? issue.expected
  if (issue.code === 'too_small') return 'something in it'
  return issue.message
}

function oneOf(word: string, values: readonly string[]): string {
  const near = nearest(word, values)
  const hint = near ? `did you mean \`${near}\`?` : ''
  if (values.length > mostListed) return `the id of a rule; ${hint || '`assent rules` lists them'}`
  const list = `one of ${values.map((value) => `\`${value}\``).join(', ')}`
  return hint ? `${list}; ${hint}` : list
}

function at(allowed: Allowed, path: readonly PropertyKey[]): Allowed | undefined {
  let here: Allowed | undefined = allowed
  for (const step of path) here = typeof step === 'number' ? here?.items : here?.properties?.[String(step)]
  return here
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let here = data
  for (const step of path) here = (here as Record<PropertyKey, unknown> | undefined)?.[step]
  return here
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
}
