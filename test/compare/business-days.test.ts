import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

const read = (text: string) => parsePolicy(new VFile({ value: `# Privacy policy\n\n${text}\n`, path: 'x.md' }))

test.each([
  {
    old: 'We answer requests within 10 days.',
    now: 'We answer requests within 10 business days.',
    says: '10 business days instead of 10 days'
  },
  {
    old: 'We answer requests within 14 days.',
    now: 'We answer requests within 10 business days.',
    says: '10 business days instead of 14 days'
  },
  {
    old: 'We delete your address within 10 working days after you unsubscribe.',
    now: 'We delete your address within 10 days after you unsubscribe.',
    says: '10 days instead of 10 business days'
  }
])('$old -> $now', ({ old, now, says }) => {
  const { changes } = comparePolicies(read(old), read(now))
  expect(changes.map(({ summary }) => summary).join('\n')).toContain(says)
})
