import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseDocument } from '../../src/parse/parse-document.ts'

test.each([
  { where: 'on its own', value: 'One.\n\n<!-- a -->\n\nTwo.', finds: [' a  3:1-3:11'] },
  {
    where: 'on its own, with marks in it',
    value: '  <!-- a-b <c> -- d -->  \n\nTwo.',
    finds: [' a-b <c> -- d  1:3-1:24']
  },
  { where: 'on its own, over lines', value: 'One.\n\n <!-- a-b\nc -->  \n\nTwo.', finds: [' a-b\nc  3:2-4:6'] },
  { where: 'beside another', value: '<!-- a --><!-- b -->', finds: [' a  1:1-1:11', ' b  1:11-1:21'] },
  { where: 'inside a paragraph', value: 'One. <!-- a --> Two. <!--b-->', finds: [' a  1:6-1:16', 'b 1:22-1:30'] },
  { where: 'inside emphasis', value: '**One <!-- a --> two**', finds: [' a  1:7-1:17'] },
  {
    where: 'in a heading and an item',
    value: '# One <!-- a -->\n\n- two <!-- b -->',
    finds: [' a  1:7-1:17', ' b  3:7-3:17']
  },
  { where: 'in a table cell', value: '| a |\n| - |\n| b <!-- c --> |', finds: [' c  3:5-3:15'] },
  { where: 'over two lines', value: 'One <!-- a\nb --> two', finds: [' a\nb  1:5-2:6'] },
  { where: 'in code: none', value: 'One `<!-- a -->`.\n\n```\n<!-- b -->\n```', finds: [] },
  { where: 'other inline HTML: none', value: 'One <b>two</b>.', finds: [] }
])('a comment $where', ({ value, finds }) => {
  const { comments } = parseDocument(new VFile({ value, path: 'x.md' }))
  expect(
    comments.map(({ text, place }) => `${text} ${place.line}:${place.column}-${place.endLine}:${place.endColumn}`)
  ).toEqual(finds)
})
