import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import { lintPolicy } from '../../src/lint/lint-policy.ts'
import { lintRules } from '../../src/lint/lint-rules.ts'

const findings = (value: string) => lintPolicy(parsePolicy(new VFile({ value, path: 'x.md' })).policy)
const ids = (value: string) => findings(value).map((finding) => finding.rule)

/** A policy that leaves nothing out; each case takes one part away. */
const parts = {
  date: 'Last updated: 3 May 2020',
  who: '## Who we are\n\nWrenfield Ltd is the controller of your personal data. Write to us at privacy@example.com.',
  data: '## What we collect\n\nWe collect your name and your email address. You provide these data when you register.',
  why: '## Why we use your data\n\nWe use your email address to provide our services on the basis of our contract with you, and to improve our products on the basis of our legitimate interest in better products.',
  who_gets: '## Who gets your data\n\nWe share your data with our service providers.',
  long: '## How long we keep your data\n\nWe keep your data for two years after you close your account.',
  rights:
    '## Your rights\n\nYou have the right to access, rectification, erasure, restriction of processing, data portability and to object. You have the right to lodge a complaint with a supervisory authority.',
  must: '## Must you give us data?\n\nYou must provide your email address to enter into a contract with us; if you do not, we cannot serve you.',
  change: '## Changes to this policy\n\nWe will send you an email 30 days before a change of this policy takes effect.'
}
type Part = keyof typeof parts
const policy = (changed: Partial<Record<Part, string>> = {}) =>
  `# Privacy policy\n\n${Object.entries({ ...parts, ...changed })
    .map(([, text]) => text)
    .join('\n\n')}\n`

test.each<{ name: string; changed: Partial<Record<Part, string>>; finds: string[] }>([
  { name: 'nothing is missing', changed: {}, finds: [] },
  { name: 'no date', changed: { date: '' }, finds: ['missing-date'] },
  { name: 'no retention', changed: { long: '' }, finds: ['missing-retention'] },
  {
    name: 'no period',
    changed: { long: '## How long we keep your data\n\nWe keep your data for as long as necessary.' },
    finds: ['retention-without-period']
  },
  {
    name: 'no complaint',
    changed: { rights: parts.rights.replace(/ You have the right to lodge.*/, '') },
    finds: ['missing-complaint']
  },
  {
    name: 'no portability',
    changed: { rights: parts.rights.replace(' data portability', '') },
    finds: ['missing-right-to-portability']
  },
  { name: 'no clause on changes', changed: { change: '' }, finds: ['missing-change-terms'] },
  {
    name: 'a clause without a window',
    changed: { change: '## Changes to this policy\n\nWe will send you an email if this policy changes.' },
    finds: ['change-terms-without-window']
  },
  { name: 'no recipients', changed: { who_gets: '' }, finds: ['missing-recipients'] },
  {
    name: 'consent without its withdrawal',
    changed: { who_gets: '## Who gets your data\n\nWe share your data with our service providers with your consent.' },
    finds: ['missing-withdrawal-of-consent']
  }
])('$name', ({ changed, finds }) => {
  expect(ids(policy(changed)).filter((id) => id !== 'purpose-without-basis' && id !== 'data-without-purpose')).toEqual(
    finds
  )
})

test('a contradiction names both places', () => {
  const text = policy({
    who_gets:
      '## Who gets your data\n\nWe do not share your personal data with third parties.\n\nWe share your personal data with advertising networks and with our service providers.'
  })
  const found = findings(text).filter((finding) => finding.rule === 'contradiction')
  expect(found.map((finding) => finding.reason)).toEqual([
    expect.stringMatching(
      /^Unexpected denial .*third parties.*, expected no statement to the contrary: line \d+ says .*advertising/
    )
  ])
})

test('overrides change the severity of a rule or switch it off', () => {
  const { policy: model } = parsePolicy(new VFile({ value: policy({ long: '', date: '' }), path: 'x.md' }))
  const found = lintPolicy(model, { 'missing-retention': 'off', 'missing-date': 'substantial' }).filter((finding) =>
    finding.rule.startsWith('missing')
  )
  expect(found.map((finding) => `${finding.rule} ${finding.severity}`)).toEqual(['missing-date substantial'])
})

test('every rule has an id of its own, a basis and a meaning', () => {
  expect(new Set(lintRules.map((rule) => rule.id)).size).toBe(lintRules.length)
  expect(lintRules.filter((rule) => rule.basis.length === 0 || rule.means.length < 20).map((rule) => rule.id)).toEqual(
    []
  )
})
