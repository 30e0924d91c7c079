import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml'
import type * as z from 'zod'
import { faults } from './faults.ts'

/** More aliases than a person writes are an attack on memory. */
const maxAliasCount = 100

/**
 * Read a YAML file that a schema describes.
 *
 * A key without a value counts as not written, so that a file may keep its keys with their values in comments.
 *
 * @param file    gets a message, rule `configuration`, for each fault, with the place of the key or value
 * @param schema  what the file may hold
 * @returns undefined where there is a fault
 */
export function readYaml<Schema extends z.ZodType>(file: VFile, schema: Schema): z.infer<Schema> | undefined {
  const lines = new LineCounter()
  const document = parseDocument(String(file), { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const fault = (reason: string, offset: number) => {
    const { line, col } = lines.linePos(Math.max(0, offset))
    const place: Point = { line, column: col }
    file.message(reason, { place, ruleId: 'configuration', source: 'assent' })
  }
  for (const error of document.errors) fault(`Unexpected YAML: ${firstLine(error.message)}`, error.pos[0])
  if (document.errors.length > 0) return undefined
  const data = dataOf(document, fault)
  const parsed = data === undefined ? undefined : schema.safeParse(data)
  if (parsed?.success) {
    // A mapping of names to values passes over this one.
    const [passedOver] = keys(document, '__proto__')
    if (!passedOver) return parsed.data
    fault('Unexpected key `__proto__`, expected another name', startOf(passedOver))
  }
  const found = faults(parsed?.error?.issues ?? [], data, schema)
    .map(({ path, isKey, reason }) => ({ reason, offset: offsetOf(document, path, isKey) }))
    .sort((a, b) => a.offset - b.offset)
  for (const { reason, offset } of found) fault(reason, offset)
  return undefined
}

function dataOf(document: Document.Parsed, fault: (reason: string, offset: number) => void): unknown {
  try {
    const data: unknown = document.toJS({ maxAliasCount }) ?? {}
    JSON.stringify(data) // throws where a part stands within itself
    if (typeof data !== 'object' || Array.isArray(data)) return data
    return Object.fromEntries(Object.entries(data as object).filter(([, value]) => value !== null))
  } catch {
    fault('Unexpected aliases, expected each value written out', firstAlias(document))
    return undefined
  }
}

function firstAlias(document: Document.Parsed): number {
  let found = 0
  visit(document, {
    Alias(_, node) {
      found = startOf(node)
      return visit.BREAK
    }
  })
  return found
}

function keys(document: Document.Parsed, name: string): Node[] {
  const found: Node[] = []
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === name) found.push(key)
    }
  })
  return found
}

/** Where a value begins, or its key; the nearest thing around it where there is none. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], isKey: boolean): number {
  const last = path.at(-1)
  const around = document.getIn(path.slice(0, -1), true)
  const map = path.length === 1 ? document.contents : around
  if (isKey && isMap(map)) {
    const pair = (map.items as Pair<unknown, unknown>[]).find(({ key }) => isScalar(key) && String(key.value) === last)
    if (pair && isNode(pair.key)) return startOf(pair.key)
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (isNode(node)) return startOf(node)
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1), path.length > 1)
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}
