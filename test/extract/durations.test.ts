import { expect, test } from 'vitest'
import { durations } from '../../src/extract/durations.ts'
import { endAt, startAt, tokens } from '../../src/words/tokens.ts'

test.each([
  { says: 'We answer within thirty (30) calendar days.', finds: ['P30D «thirty (30) calendar days»'] },
  { says: 'Kept for 30 (thirty) days.', finds: ['P30D «30 (thirty) days»'] },
  { says: 'Logs live for 90 days and are then erased.', finds: ['P90D «90 days»'] },
  { says: 'Within a month, or two further months.', finds: ['P1M «a month»', 'P2M «two further months»'] },
  { says: 'A 12-month period applies.', finds: ['P12M «12-month»'] },
  { says: 'Kept 30 to 60 days.', finds: ['P60D «30 to 60 days» range'] },
  { says: 'Kept 6-12 months.', finds: ['P12M «6-12 months» range'] },
  { says: 'Kept 6 – 12 months.', finds: ['P12M «6 – 12 months» range'] },
  { says: 'Between 30 and 60 days later.', finds: ['P60D «30 and 60 days» range'] },
  { says: 'From 30 days to 6 months.', finds: ['P6M «30 days to 6 months» range'] },
  { says: 'Kept seven (7) to ten (10) years.', finds: ['P10Y «seven (7) to ten (10) years» range'] },
  { says: 'Up to one (1) year.', finds: ['P1Y «one (1) year»'] },
  { says: 'Within 24 hours or 72hrs.', finds: ['PT24H «24 hours»', 'PT72H «72hrs»'] },
  { says: 'It takes ten business days.', finds: ['P10D «ten business days» business'] },
  { says: 'After one hundred and eighty days.', finds: ['P180D «one hundred and eighty days»'] },
  { says: 'After twenty-four months.', finds: ['P24M «twenty-four months»'] },
  { says: 'For one year and six months.', finds: ['P1Y6M «one year and six months»'] },
  { says: 'For a year and a half.', finds: ['P18M «a year and a half»'] },
  { says: 'For half a year.', finds: ['P6M «half a year»'] },
  { says: 'For 2.5 years, or 1,000 days.', finds: ['P30M «2.5 years»', 'P1000D «1,000 days»'] },
  {
    says: 'A fortnight, six weeks, a quarter, a decade.',
    finds: ['P2W «A fortnight»', 'P6W «six weeks»', 'P3M «a quarter»', 'P10Y «a decade»']
  },
  { says: 'In the preceding 12 months we sold nothing.', finds: ['P12M «12 months» past'] },
  { says: 'Cookies last 30 minutes.', finds: ['PT30M «30 minutes»'] },
  { says: 'Children under 13 years of age may not join.', finds: [] },
  { says: 'You are 16 years old.', finds: [] },
  { says: 'Under the age of 18 years.', finds: [] },
  { says: 'We call once a month, 24 hours a day, 7 days a week, every two years.', finds: [] },
  { says: 'It costs 5 euros per month.', finds: [] },
  { says: 'A quarter of our users agree.', finds: [] },
  { says: 'The year 2020 and the days after; section 1798.105.', finds: [] }
])('$says', ({ says, finds }) => {
  const words = tokens(says)
  expect(
    durations(words).map((found) => {
      const quote = says.slice(startAt(words, found.start), endAt(words, found.end - 1))
      const flags = [found.isRange && 'range', found.isBusinessDays && 'business', found.isPast && 'past']
      return [found.iso, `«${quote}»`, ...flags.filter(Boolean)].join(' ')
    })
  ).toEqual(finds)
})
