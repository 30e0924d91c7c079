import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { markdown } from '../../src/parse/markdown.ts'
import { markdownParts } from '../../src/parse/markdown-parts.ts'

/** The text parsed in one go. */
function whole(source: string) {
  return fromMarkdown(source, {
    extensions: [gfmTable(), frontmatter(['yaml'])],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])]
  }).children
}

test.each([
  { name: 'headings', source: '# A\n\ntext\n\n## B\n\nmore\n', parts: ['# A\n\ntext\n\n', '## B\n\nmore\n'] },
  { name: 'a heading right below text', source: '# A\ntext\n## B\n', parts: ['# A\ntext\n## B\n'] },
  {
    name: 'front matter with a comment',
    source: '---\na: 1\n\n# no\n---\n\n# B\n',
    parts: ['---\na: 1\n\n# no\n---\n\n', '# B\n']
  },
  { name: 'front matter without an end', source: '---\na: 1\n\n# no\n', parts: ['---\na: 1\n\n# no\n'] },
  {
    name: 'a comment over a heading',
    source: 'a\n\n<!-- x\n\n# no\n\n-->\n\n# B\n',
    parts: ['a\n\n<!-- x\n\n# no\n\n-->\n\n', '# B\n']
  },
  { name: 'a comment without an end', source: 'a\n\n<!-- x\n\n# no\n', parts: ['a\n\n<!-- x\n\n# no\n'] },
  { name: 'a fence', source: 'a\n\n```\n\n# no\n\n```\n', parts: ['a\n\n```\n\n# no\n\n```\n'] },
  { name: 'a definition', source: 'a [b]\n\n# B\n\n[b]: /c\n', parts: ['a [b]\n\n# B\n\n[b]: /c\n'] },
  { name: 'Windows line ends', source: 'a\r\n\r\n# B\r\n', parts: ['a\r\n\r\n', '# B\r\n'] }
])('$name', ({ source, parts }) => {
  expect(markdownParts(source)).toEqual(parts)
  expect(markdown(source).children).toEqual(whole(source))
})

const pieces = [
  '# One\n',
  '## Two\n',
  '\n',
  '\n',
  '\n',
  'text\n',
  '- item\n',
  '  more\n',
  '> quoted\n',
  '    code\n',
  '| a | b |\n| - | - |\n| c | d |\n',
  '<div>\n',
  '</div>\n',
  '<!-- note\n',
  '-->\n',
  '<!-- short -->\n',
  '<!X\n',
  '<b\n',
  '---\n',
  '1. first\n',
  '\t# tab\n',
  '   # three\n',
  '#\n',
  ' \t\n',
  '\r\n',
  '`a\n',
  '[b\n'
]

test('whatever stands in a text, its parts parse as the whole does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (chosen) => {
      const source = chosen.join('')
      expect(markdownParts(source).join('')).toBe(source)
      expect(markdown(source).children).toEqual(whole(source))
    }),
    { numRuns: 1500, seed: 20200501, interruptAfterTimeLimit: 10_000 }
  )
})

const real = existsSync('../shared/corpus')
  ? globSync(['../shared/corpus/*/*.md', 'policies/**/*.md'])
  : ['policies/kerfmarkt/2020-05.md']

test.each(real)('%s: parts parse as the whole does', (path) => {
  const source = readFileSync(path, 'utf8')
  expect(markdown(source).children).toEqual(whole(source))
})
