import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { PolicyDocument } from '../../src/parse/document.ts'
import { type MarkdownTree, markdown } from '../../src/parse/markdown.ts'
import { documentOf, parseDocument } from '../../src/parse/parse-document.ts'
import { mdastTree } from './mdast-tree.ts'

/** A line for each section, sentence and comment of a text, with the place of every character that is no space. */
function read(source: string, parse: (source: string) => MarkdownTree): string[] {
  return lines(documentOf(parse(source), new VFile({ value: source, path: 'x.md' })))
}

function lines({ sections, sentences, comments }: PolicyDocument): string[] {
  return [
    ...sections.map(({ title, depth, line, endLine }) => `${'#'.repeat(depth)} ${title} ${line}-${endLine}`),
    ...sentences.map((sentence) => {
      const { text, unit, block, leads, row, isHead, isPointer } = sentence
      const offsets = Array.from({ length: text.length + 1 }, (_, i) => sentence.offsets.at(i)).filter(
        (_, i) => text[i] !== ' '
      )
      return `${unit} ${block} ${isHead} ${isPointer} ${leads.map((lead) => lead.index)} ${row.length} ${text} ${offsets}`
    }),
    ...comments.map(({ text, place }) => `${place.line}:${place.column} ${text.replace(/\s+/g, ' ').trim()}`)
  ]
}

const shared = '../shared'
/** Sentences in which micromark is the one that deviates: it counts what is left of `****`, not all of it. */
const known: Readonly<Record<string, number>> = { 'corpus-pairs/real/zillow-e5561aa/new.md': 1 }

describe.skipIf(!existsSync(`${shared}/corpus`))('real policies read as micromark reads them', () => {
  test.each(['bench/goppc', 'bench/t200', 'corpus', 'corpus-pairs'])('%s', { timeout: 300_000 }, (folder) => {
    const paths = globSync(`${folder}/**/*.md`, { cwd: shared })
    expect(paths.length).toBeGreaterThan(5)
    for (const path of paths) {
      const source = readFileSync(`${shared}/${path}`, 'utf8')
      const theirs = read(source, mdastTree)
      const different = read(source, markdown).filter((line, at) => line !== theirs[at])
      expect(different, path).toHaveLength(known[path] ?? 0)
    }
  })
})

/**
 * Left out is what we read otherwise on purpose:
 * - `😀_c_`: since CommonMark 0.31 a symbol counts as punctuation, for micromark but a half of it does
 * - `===` below a table: it is the table's last row
 * - footnotes: micromark takes `![^1]` for one that an exclamation mark precedes
 * - an item without text below indented code: the item, not a paragraph
 */
const pieces = [
  ...['# One\n', '## Two ##\n', '#\n', '   # three\n', '\t# tab\n', '---\n'],
  ...['\n', '\n', '\n', ' \t\n', '\\\n', 'two  \n', '   ', '  '],
  ...[
    'text\n',
    'we share data. ',
    'Yes? ',
    'é“x” ',
    '- item\n',
    '  more\n',
    '+ plus\n',
    '* star\n',
    '1. first\n',
    '2) b\n'
  ],
  ...['> quoted\n', '>\n', '```\n', '~~~\n', '| a | b |\n| - | - |\n| c | d |\n', '| x |\n', '|-|\n', 'a|b\n', '\\|'],
  ...['<div>\n', '</div>\n', '<!-- note\n', '-->\n', '<!-- short -->\n', '<!X\n', '<b\n', '<b>o</b> ', '<http://n> '],
  ...['`a\n', '`p` ', '``q` r`` ', '*a* ', '**b** ', '_c_ ', '__d', '*', '**', '__', '~~e~~ '],
  ...['[b\n', '[f](/g) ', '[h][i] ', '[j] ', '[j]: /k\n', '![l](/m) ', '[#](#top)\n', '(', ')', '[', ']', '!'],
  ...['&nbsp;', '\\*', '"t"', '<', '>', '&']
]

test('random Markdown reads as micromark reads it', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 7 }), (chosen) => {
      const source = chosen.join('')
      expect(read(source, markdown)).toEqual(read(source, mdastTree))
    }),
    { numRuns: 3000, seed: 20200501, interruptAfterTimeLimit: 60_000 }
  )
})

test.each([
  { name: 'an item that follows a quotation', source: '> a\n2) b', reads: ['paragraph a', 'item b'] },
  { name: 'an item of another list', source: '* a\n2. b', reads: ['item a', 'item b'] },
  { name: 'a table right below an item', source: '- a\n| b |\n| - |', reads: ['item a | b | | - |'] },
  { name: 'a table with a space after the last bar', source: '| a |\n| - | \n| b |', reads: ['cell a', 'cell b'] },
  { name: 'an empty cell', source: '| a | b |\n| - | - |\n|  | c |', reads: ['cell a', 'cell b', 'cell c'] },
  { name: 'an escaped bar', source: '| a |\n| - |\n| b \\| c |', reads: ['cell a', 'cell b | c'] },
  { name: 'a bracket that leads nowhere', source: '[a] and [b](c) [d][e]', reads: ['paragraph [a] and b [d][e]'] },
  { name: 'a reference', source: '[a] [b][a] [c][]\n\n[a]: /x\n[c]: <y> "t"', reads: ['paragraph a b c'] },
  { name: 'a definition, then text', source: '[a]: /x\nb', reads: ['paragraph b'] },
  { name: 'a footnote', source: 'a[^1].\n\n[^1]: b\n\n    c', reads: ['paragraph a.', 'paragraph b', 'paragraph c'] },
  { name: 'references to characters', source: 'a&amp;b&#32;c &zz; &#0;', reads: ['paragraph a&b c &zz; \ufffd'] },
  { name: 'lines of Windows', source: 'a  \r\nB\r\n\r\n- c\r\n', reads: ['paragraph a', 'paragraph B', 'item c'] },
  { name: 'lines of old Macs', source: '- a\r- b\r', reads: ['item a', 'item b'] },
  { name: 'a byte order mark', source: '\ufeff- a', reads: ['item a'] }
])('$name', ({ source, reads }) => {
  const { sentences } = parseDocument(new VFile({ value: source, path: 'x.md' }))
  expect(sentences.map(({ unit, text }) => `${unit} ${text}`)).toEqual(reads)
  for (const { text, offsets } of sentences)
    for (const [i, char] of [...text].entries()) if (/[a-zA-Z]/.test(char)) expect(source[offsets.at(i)]).toBe(char)
})

test.each([
  { name: 'quotations', source: `${'> '.repeat(5000)}deep` },
  { name: 'lists', source: `${'- '.repeat(5000)}deep` },
  { name: 'footnotes', source: `${'[^a]: '.repeat(5000)}deep` },
  { name: 'emphasis', source: `${'*'.repeat(5000)}deep${'*'.repeat(5000)}` },
  { name: 'images', source: `${'!['.repeat(5000)}deep${'](x)'.repeat(5000)}` },
  { name: 'brackets', source: `${'['.repeat(5000)}deep${']'.repeat(5000)}` }
])('$name that nest beyond all reason lose no text', ({ source }) => {
  const { sentences } = parseDocument(new VFile({ value: source, path: 'x.md' }))
  expect(sentences.map(({ text }) => text).join(' ')).toContain(source.startsWith('![') ? '' : 'deep')
})
