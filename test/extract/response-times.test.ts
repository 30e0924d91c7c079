import { expect, test } from 'vitest'
import { policyOf } from './facts-of.ts'

test.each([
  { says: 'We answer your request within one month.', finds: ['P1M: one month'] },
  {
    says: 'We answer requests within one month. Where a request is complex, we may need two further months.',
    finds: ['P1M + P2M: one month | two further months']
  },
  {
    says: 'We will respond to your request within 45 days, and may extend this period by another 45 days.',
    finds: ['P45D + P45D: 45 days | 45 days']
  },
  {
    says: 'We reply to requests within 45 days; this may be extended to a total of 90 days.',
    finds: ['P45D + P45D: 45 days | 90 days']
  },
  { says: 'It may take up to thirty (30) days to process your request.', finds: ['P30D: thirty (30) days'] },
  { says: 'Requests are answered within six weeks.', finds: ['P6W: six weeks'] },
  {
    says: '## Your rights\n\nWe will get back to you within 10 business days.',
    finds: ['P10D business: 10 business days']
  },
  {
    says: 'We answer requests within one month. It may take us longer than a month if you made several.',
    finds: ['P1M: one month']
  },
  { says: 'We keep your request for two years.', finds: [] },
  { says: 'You may ask us twice in a 12-month period.', finds: [] },
  { says: 'On request we tell you what was sold in the preceding 12 months.', finds: [] },
  { says: 'Orders are shipped within two days.', finds: [] },
  { says: 'If you do not respond within 30 days, the request lapses.', finds: [] }
])('$says', ({ says, finds }) => {
  const told = policyOf(says).responseTimes.map(
    ({ duration, inBusinessDays, extension, evidence }) =>
      `${duration}${inBusinessDays ? ' business' : ''}${extension ? ` + ${extension}` : ''}: ${evidence.map((one) => one.quote).join(' | ')}`
  )
  expect(told).toEqual(finds)
})
