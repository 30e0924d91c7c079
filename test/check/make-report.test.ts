import { expect, test } from 'vitest'
import { makeReport, type ReportOptions } from '../../src/check/make-report.ts'
import { checkSample } from './check-sample.ts'
import { parts, samplePolicy } from './sample-policy.ts'

const checked = checkSample(
  samplePolicy(),
  samplePolicy({ date: 'Last updated: 4 May 2020', long: parts.long.replace('two', 'seven') })
)
const { id } = checked.findings.find(({ rule }) => rule === 'retention-lengthened')!
const given = { id, reason: 'Tax law asks for it.', name: 'Ada Example', date: '2020-05-04' }
const gone = { ...given, id: 'c-000000000000' }

test.each<{ name: string; options: Partial<ReportOptions>; gives: object; severity?: string; state?: string }>([
  { name: 'nothing is approved', options: {}, gives: { verdict: 'substantial', fails: true, stale: [] } },
  { name: 'never', options: { failOn: 'never' }, gives: { verdict: 'substantial', fails: false, stale: [] } },
  {
    name: 'approved',
    options: { approvals: [given] },
    gives: { verdict: 'editorial', fails: false, stale: [] },
    state: 'approved'
  },
  {
    name: 'approved, and what is editorial fails',
    options: { approvals: [given], failOn: 'editorial' },
    gives: { verdict: 'editorial', fails: true, stale: [] },
    state: 'approved'
  },
  {
    name: 'overruled, and still fails on review',
    options: { approvals: [{ ...given, severity: 'review' }], failOn: 'review' },
    gives: { verdict: 'review', fails: true, stale: [] },
    severity: 'review',
    state: 'overruled'
  },
  {
    name: 'approved for this policy',
    options: { approvals: [{ ...given, policy: 'policy.md' }] },
    gives: { verdict: 'editorial', fails: false, stale: [] },
    state: 'approved'
  },
  {
    name: 'approved for another policy',
    options: { approvals: [{ ...given, policy: 'other.md' }] },
    gives: { verdict: 'substantial', fails: true, stale: [{ ...given, policy: 'other.md' }] }
  },
  {
    name: 'the finding has gone',
    options: { approvals: [gone] },
    gives: { verdict: 'substantial', fails: true, stale: [gone] }
  },
  {
    name: 'the finding may be in a policy that was not checked',
    options: { approvals: [gone], isWhole: false },
    gives: { verdict: 'substantial', fails: true, stale: [] }
  },
  {
    name: 'the finding has gone from a policy that was checked',
    options: { approvals: [{ ...gone, policy: 'policy.md' }], isWhole: false },
    gives: { verdict: 'substantial', fails: true, stale: [{ ...gone, policy: 'policy.md' }] }
  }
])('$name', ({ options, gives, severity = 'substantial', state = 'open' }) => {
  const report = makeReport([checked], {
    base: 'main',
    failOn: 'substantial',
    approvals: [],
    isWhole: true,
    ...options
  })
  const { verdict, fails, stale } = report
  expect({ verdict, fails, stale }).toEqual(gives)
  expect(report.policies[0]!.findings.find((finding) => finding.id === id)).toMatchObject({ severity, state })
  expect(checked.findings.every((finding) => finding.approval === null && !finding.fails)).toBe(true)
})
