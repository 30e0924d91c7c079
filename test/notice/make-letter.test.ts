import { expect, test } from 'vitest'
import { makeLetter } from '../../src/notice/make-letter.ts'
import { letterHtml } from '../../src/render/letter-html.ts'
import { letterMarkdown } from '../../src/render/letter-markdown.ts'
import { letterText } from '../../src/render/letter-text.ts'

test.each([
  { name: 'a rule at the top is a rule', says: '---\ntitle: x\n\n---\n', html: '<hr>\n<p>title: x</p>\n<hr>' },
  {
    name: 'a list goes on counting from its first number',
    says: '7. one\n8. two',
    html: '<ol start="7">\n<li>one</li>\n<li>two</li>\n</ol>'
  },
  {
    name: 'a mailbox in angle brackets is a link, an unsafe address is not',
    says: '<ana@example.com> <javascript:x>',
    html: '<p><a href="mailto:ana@example.com">ana@example.com</a> javascript:x</p>'
  },
  { name: 'a definition leads nowhere unsafe', says: '[run][a]\n\n[a]: javascript:x', html: '<p>run</p>' },
  {
    name: 'a definition leads to a page',
    says: '[go][a]\n\n[a]: https://a.example.com/',
    html: '<p><a href="https://a.example.com/">go</a></p>'
  },
  {
    name: 'a picture is what describes it',
    says: 'See ![our \\[new\\] shop [x]](shop.png "t").',
    html: '<p>See our [new] shop [x].</p>'
  },
  {
    name: 'a footnote stays what was typed',
    says: 'a[^1]\n\n[^1]: note',
    html: '<p>a[^1]</p>\n<p>[^1]:</p>\n<p>note</p>'
  },
  {
    name: 'code, and words struck',
    says: '    a\n    b\n\n~~c~~ `d`',
    html: '<pre><code>a\nb\n</code></pre>\n<p><del>c</del> <code>d</code></p>'
  },
  { name: 'a line that ends on purpose', says: 'a\\\nb', html: '<p>a<br>\nb</p>' }
])('$name', ({ says, html }) => {
  expect(letterHtml(makeLetter(says))).toBe(html)
})

test('a table stands in every form', () => {
  const letter = makeLetter('| Data | Kept |\n| --- | --- |\n| **name** | 5 years |\n')
  expect(letterText(letter)).toBe('Data | Kept\nname | 5 years\n')
  expect(letterMarkdown(letter)).toBe('| Data     | Kept    |\n| -------- | ------- |\n| **name** | 5 years |\n')
  expect(letterHtml(letter)).toContain('<td><strong>name</strong></td>\n<td>5 years</td>')
})

test('what is quoted deeper than a line is wide is still written', () => {
  const words = 'A sentence of some length that would be wrapped.'
  const text = letterText(makeLetter(`${'> '.repeat(50)}${words}`))
  expect(text.replace(/\s+/g, ' ').trim()).toBe(words)
})
