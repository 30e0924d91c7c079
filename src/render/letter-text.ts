import type { Nodes, Root } from 'mdast'
import { plainWords, type ShownWord, wrapWords } from './wrap-words.ts'

const width = 72
const narrowest = 20

/**
 * A letter as plain text of at most 72 columns. An address of a page stands in angle brackets, unbroken even where it is
 * longer (RFC 3986, appendix C): programs that show mail then know where it ends.
 */
export function letterText(letter: Root): string {
  return `${blocks(letter, '')}\n`
}

function blocks(node: Nodes, indent: string): string {
  const children = 'children' in node ? (node.children as Nodes[]) : []
  return children.map((each) => block(each, indent)).join(node.type === 'listItem' ? '\n' : '\n\n')
}

function block(node: Nodes, indent: string): string {
  if (node.type === 'heading') return headed(wrap(words(node), indent, indent), node.depth)
  if (node.type === 'thematicBreak') return `${indent}${'-'.repeat(20)}`
  if (node.type === 'blockquote') return blocks(node, `${indent}  `)
  if (node.type === 'table') {
    const rows = node.children.map((row) => wrap(row.children.map(words).join(' | '), indent, indent))
    return rows.join('\n')
  }
  if (node.type === 'code') return node.value.replace(/^/gm, `${indent}    `)
  if (node.type !== 'list') return wrap(words(node), indent, indent)
  const items = node.children.map((item, index) => {
    const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
    const inner = blocks(item, indent + ' '.repeat(mark.length))
    return `${indent}${mark}${inner.trimStart()}`
  })
  return items.join(node.children.some((each) => each.children.length > 1) ? '\n\n' : '\n')
}

function headed(lines: string, depth: number): string {
  if (depth > 2) return lines
  const longest = Math.max(...lines.split('\n').map((each) => each.length))
  return `${lines}\n${(depth === 1 ? '=' : '-').repeat(longest)}`
}

function wrap(text: string, first: string, rest: string): string {
  // What stands deeper than a line is wide goes beyond it.
  const room = Math.max(width - rest.length, narrowest)
  const fitting = plainWords(text).flatMap((word) => pieces(word, room))
  return wrapWords(fitting, width, rest, first).join('\n')
}

/** A word that fits a line; only an address is left longer. */
function pieces(word: ShownWord, room: number): ShownWord[] {
  if (word.width <= room || word.shown.includes('://')) return [word]
  const characters = [...word.shown]
  const found: ShownWord[] = []
  for (let from = 0; from < characters.length; from += room) {
    const shown = characters.slice(from, from + room).join('')
    found.push({ shown, width: shown.length })
  }
  return found
}

function words(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value.replaceAll('\n', ' ')
  const inside = 'children' in node ? (node.children as Nodes[]).map(words).join('') : ''
  if (node.type !== 'link') return inside
  const { url } = node
  if (url.startsWith('mailto:')) return inside
  return inside === url || `${inside}/` === url ? `<${inside}>` : `${inside} <${url}>`
}
