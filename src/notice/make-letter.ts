import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, Root } from 'mdast'
import { markdown } from '../parse/markdown.ts'
import type { Block, Inline, Link, List as ParsedList } from '../parse/nodes.ts'
import { safeLink } from '../render/safe-link.ts'

/**
 * Read Markdown that a template gave as a tree that every form of a notice can be written from: words, no HTML, no
 * picture, and links only to pages and mailboxes; what else there is stands as the words that it was written with.
 *
 * Takes time linear in its length, whatever the text.
 */
export function makeLetter(text: string): Root {
  // After an empty line nothing is front matter: a letter may begin with a rule.
  const source = `\n${text}`
  return { type: 'root', children: blocks(markdown(source).children, source) }
}

type FlowContent = BlockContent | DefinitionContent

function blocks(parsed: readonly Block[], source: string): FlowContent[] {
  return parsed.flatMap((each) => block(each, source))
}

function block(parsed: Block, source: string): FlowContent[] {
  switch (parsed.type) {
    case 'heading':
      return [{ type: 'heading', depth: parsed.depth as 1, children: phrases(parsed.children, source) }]
    case 'paragraph':
      return [{ type: 'paragraph', children: phrases(parsed.children, source) }]
    case 'list':
      return [list(parsed, source)]
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(parsed.children, source) }]
    case 'footnoteDefinition': {
      const [first] = parsed.children
      const mark = { type: 'text', value: source.slice(parsed.start, first?.start ?? parsed.end).trim() } as const
      return [{ type: 'paragraph', children: [mark] }, ...blocks(parsed.children, source)]
    }
    case 'table':
      return [
        {
          type: 'table',
          children: parsed.rows.map((cells) => ({
            type: 'tableRow',
            children: cells.map((cell) => ({ type: 'tableCell', children: phrases(cell, source) }))
          }))
        }
      ]
    case 'code':
      return [{ type: 'code', value: parsed.children.map((each) => each.value).join('') }]
    case 'html':
      return [{ type: 'paragraph', children: [{ type: 'text', value: parsed.value }] }]
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
  }
}

function list({ ordered, start, children }: ParsedList, source: string): List {
  const items = children.map((item): ListItem => {
    const content = blocks(item.children, source)
    return { type: 'listItem', spread: content.length > 1, children: content }
  })
  const first = ordered ? Number.parseInt(source.slice(start, start + 9), 10) : null
  return { type: 'list', ordered, start: first, spread: items.some((item) => item.spread), children: items }
}

function phrases(parsed: readonly Inline[], source: string): PhrasingContent[] {
  const found: PhrasingContent[] = []
  for (const each of parsed.flatMap((inline) => phrase(inline, source))) {
    const last = found.at(-1)
    if (each.type === 'text' && last?.type === 'text') last.value += each.value
    else found.push(each)
  }
  return found
}

function phrase(parsed: Inline, source: string): PhrasingContent[] {
  switch (parsed.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', value: parsed.value }]
    case 'inlineCode':
      return [{ type: 'inlineCode', value: parsed.children.map((each) => each.value).join('') }]
    case 'break':
      return [{ type: 'break' }]
    case 'image':
      return [{ type: 'text', value: descriptionAt(source, parsed.start + '!['.length, parsed.end) }]
    case 'footnoteReference':
      return [{ type: 'text', value: source.slice(parsed.start, parsed.end) }]
    case 'link': {
      const children = phrases(parsed.children, source)
      const url = safeLink(targetOf(parsed, source))
      return url ? [{ type: 'link', url, children }] : children
    }
    default:
      return [{ type: parsed.type, children: phrases(parsed.children, source) }]
  }
}

/** A mailbox in angle brackets is a link to write to it (CommonMark, "Autolinks"). */
function targetOf({ url, start }: Link, source: string): string {
  return source[start] === '<' && url.includes('@') && !url.includes(':') ? `mailto:${url}` : url
}

/** What describes a picture: its words between the brackets, the first of which opens before `from`. */
function descriptionAt(source: string, from: number, end: number): string {
  let at = from
  for (let open = 1; at < end; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '[') open++
    else if (source[at] === ']' && --open === 0) break
  }
  return source.slice(from, at).replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
