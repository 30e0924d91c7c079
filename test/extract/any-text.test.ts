import fc from 'fast-check'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import { factKinds } from '../../src/model.ts'

const pieces = [
  '# Data we collect\n\n',
  '## Your rights\n\n',
  'What we share\n---\n\n',
  '**How long?**\n\n',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '| Data | Kept for |\n| --- | --- |\n',
  '| Name | 2 years |\n',
  '<p>',
  '</p>',
  '<ul><li>',
  '</li></ul>',
  '<!-- ',
  ' -->',
  '<script>',
  '&amp;',
  '&nbsp;',
  '\\*',
  '`',
  '**',
  '_',
  '[',
  '](#x)',
  '](https://example.com)',
  '\n',
  '\n\n',
  '  \n',
  ' ',
  ': ',
  '; ',
  ', ',
  '. ',
  '\u200b',
  '\u202e',
  '😀',
  '“',
  '”',
  '---\n',
  'title: Policy\n',
  'We collect your name and email address',
  'We do not sell your data',
  'You have the right to access',
  'for up to thirty (30) days after you close your account',
  'We share data with service providers except advertisers',
  'unless you consent',
  'Acme Widgets Ltd',
  'privacy@example.com',
  '+31 20 555 0100',
  'Last updated: 3 May 2020',
  'If we change this policy we will email you 30 days before',
  'billing and shipping address',
  'to provide, operate and improve our services',
  'under the age of 16',
  "don't",
  'e-mail'
]
const text = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) }
    ),
    { maxLength: 60 }
  )
  .map((parts) => parts.join(''))

/** Letters and digits of a text, for comparing what is shown with what stands in the source. */
const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')

function holdsInOrder(source: string, quote: string): boolean {
  let at = 0
  for (const char of letters(quote)) {
    at = source.indexOf(char, at) + 1
    if (at === 0) return false
  }
  return true
}

test('any text is read or refused with a message, and every fact cites words that stand where it says', () => {
  fc.assert(
    fc.property(text, (value) => {
      const lines = value.split(/\r\n|\n|\r/)
      let policy: ReturnType<typeof parsePolicy>['policy']
      try {
        policy = parsePolicy(new VFile({ value, path: 'x.md' })).policy
      } catch (error) {
        expect(error).toBeInstanceOf(VFileMessage)
        return
      }
      for (const kind of factKinds)
        for (const fact of policy[kind]) {
          expect(fact.evidence.length, kind).toBeGreaterThan(0)
          for (const { line, column, endLine, endColumn, quote } of fact.evidence) {
            const cited = lines.slice(line - 1, endLine)
            cited[cited.length - 1] = cited.at(-1)!.slice(0, endColumn - 1)
            cited[0] = cited[0]!.slice(column - 1)
            expect(holdsInOrder(cited.join('\n'), quote.replaceAll('\u00a0', ' ')), `${kind}: ${quote}`).toBe(true)
          }
        }
      expect(parsePolicy(new VFile({ value, path: 'x.md' })).policy).toEqual(policy)
    }),
    { seed: 20200501, numRuns: 400 }
  )
})
