import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { parseDocument as parseYaml } from 'yaml'

/**
 * Read the YAML front matter of a policy.
 *
 * @returns its keys and values; an empty object where there is none
 * @throws VFileMessage, rule `front-matter`, at the place of the first error
 */
export function frontMatter(tree: Root, file: VFile): Record<string, unknown> {
  const node = tree.children[0]
  if (node?.type !== 'yaml') return unclosed(tree, file)
  const document = parseYaml(node.value, { prettyErrors: true, maxAliasCount: 100 } as never)
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
  const data: unknown = document.toJS({ maxAliasCount: 100 })
  if (data === null || data === undefined) return {}
  if (typeof data !== 'object' || Array.isArray(data))
    file.fail('Unexpected front matter, expected a mapping of keys to values (`title: Privacy policy`)', {
      place: { line: 2, column: 1 },
      ruleId: 'front-matter',
      source: 'assent'
    })
  return data as Record<string, unknown>
}

/** A first line `---` with keys below and no closing line is front matter that was never closed. */
function unclosed(tree: Root, file: VFile): Record<string, unknown> {
  const source = String(file.value)
  const opens = tree.children[0]?.type === 'thematicBreak' && source.startsWith('---')
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
