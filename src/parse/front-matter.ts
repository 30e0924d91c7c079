import type { VFile } from 'vfile'
import { parseDocument as parseYaml } from 'yaml'
import { plainYaml } from './plain-yaml.ts'

/**
 * Read the YAML front matter of a policy.
 *
 * @param yaml  what stands between its `---` lines; `null` where there is none
 * @returns its keys and values; an empty object where there is none
 * @throws VFileMessage, rule `front-matter`, at the place of the first error
 */
export function frontMatter(yaml: string | null, file: VFile): Record<string, unknown> {
  if (yaml === null) return unclosed(file)
  const plain = plainYaml(yaml)
  if (plain) return plain
  const document = parseYaml(yaml, { prettyErrors: true })
  const error = document.errors[0]
  if (error) {
    const start = error.linePos?.[0] ?? { line: 1, col: 1 }
    // The front matter's first line is the second of the file, after the opening fence.
    const place = { line: start.line + 1, column: start.col }
    file.fail(`Unexpected front matter: ${reason(error.message)}; expected valid YAML between the \`---\` lines`, {
      place,
      ruleId: 'front-matter',
      source: 'assent'
    })
  }
  const data = dataOf(document, file)
  if (data === null || data === undefined) return {}
  if (typeof data !== 'object' || Array.isArray(data))
    file.fail('Unexpected front matter, expected a mapping of keys to values (`title: Privacy policy`)', {
      place: { line: 2, column: 1 },
      ruleId: 'front-matter',
      source: 'assent'
    })
  return data as Record<string, unknown>
}

/** Aliases that multiply what they stand for, or stand within it, are no front matter that a person wrote. */
function dataOf(document: ReturnType<typeof parseYaml>, file: VFile): unknown {
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 })
    JSON.stringify(data) // throws where a part stands within itself
    return data
  } catch {
    file.fail('Unexpected aliases in the front matter, expected each value written out', {
      place: { line: 2, column: 1 },
      ruleId: 'front-matter',
      source: 'assent'
    })
  }
}

const fence = /^\ufeff?---[ \t]*\r?\n/
const closingFence = /\r?\n---[ \t]*(?:\r?\n|$)/g

/**
 * Find the YAML front matter at the top of a text.
 *
 * @returns what stands between its `---` lines, and the offset after the second; `null` where there is none
 */
export function frontMatterIn(source: string): { yaml: string; end: number } | null {
  const opening = fence.exec(source)
  if (!opening) return null
  // The line ending of the first line may be the one before the last: front matter may be empty.
  closingFence.lastIndex = opening[0].length - 1
  const closing = closingFence.exec(source)
  if (!closing) return null
  const yaml = source.slice(opening[0].length, Math.max(closing.index, opening[0].length))
  return { yaml, end: closing.index + closing[0].length }
}

/** A first line `---` with keys below and no closing line is front matter that was never closed. */
function unclosed(file: VFile): Record<string, unknown> {
  const source = String(file.value)
  const opens = fence.test(source)
  const second = source.slice(source.indexOf('\n') + 1, source.indexOf('\n') + 200).split('\n', 1)[0] ?? ''
  if (opens && /^[\w-]{1,40}:(?:\s|$)/.test(second))
    file.fail('Unexpected front matter without an end, expected a closing line `---`', {
      place: { line: 1, column: 1 },
      ruleId: 'front-matter',
      source: 'assent'
    })
  return {}
}

function reason(message: string): string {
  return (message.split('\n', 1)[0] ?? message).replace(/ at line \d+, column \d+:?$/, '')
}
