import type { Block, Inline, Item } from '../notice/block.ts'
import { noticeBlocks } from '../notice/blocks.ts'
import type { Notice } from '../notice/notice.ts'
import { printable } from './printable.ts'

const width = 72

/** The notice as plain text of at most 72 columns; only a word that is longer, such as an address, sticks out. */
export function noticeText(notice: Notice): string {
  return `${noticeBlocks(notice).map(blockText).join('\n\n')}\n`
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return wrap(plain(block.line), '', '')
  if (block.kind === 'list') return block.items.map(itemText).join('\n')
  const lines = wrap(printable(block.text), '', '')
  if (block.depth === 3) return lines
  const longest = Math.max(...lines.split('\n').map((each) => each.length))
  return `${lines}\n${(block.depth === 1 ? '=' : '-').repeat(longest)}`
}

function itemText({ line, quotes }: Item): string {
  const words = quotes.map((each) => wrap(`${each.label}: “${printable(each.words)}”`, '  ', '    '))
  return [wrap(plain(line), '- ', '  '), ...words].join('\n')
}

function plain(line: readonly Inline[]): string {
  return printable(
    line.map((each) => (typeof each === 'string' ? each : 'strong' in each ? each.strong : each.text)).join('')
  )
}

/** Break text between words; the first line begins with one indent, the others with the other. */
function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(' ').filter(Boolean)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line].join('\n')
}
