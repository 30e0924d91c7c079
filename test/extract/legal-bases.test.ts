import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import type { Fact } from '../../src/model.ts'

/** Facts as `Concept: words`, `-` before what is denied. */
function facts(kind: 'legalBases' | 'legitimateInterests', value: string): string[] {
  const { policy } = parsePolicy(new VFile({ value, path: 'x.md' }))
  return policy[kind].map(
    ({ concept, polarity, evidence }: Fact) =>
      `${polarity === 'denied' ? '-' : ''}${concept}: ${evidence.map(({ quote }) => quote).join(' | ')}`
  )
}

test.each([
  ['# Children\n\nIf we rely on consent as a legal basis, we ask your parent.', ['Consent: consent']],
  [
    'If you withdraw consent, that does not affect the lawfulness of processing based on consent before its withdrawal.',
    []
  ],
  [
    '# Policy\n\n## Your consent\n\nBy using the app, you are consenting to the processing of your data.',
    ['Consent: you are consenting']
  ],
  ['By using the app, you are consenting to this policy.', []],
  ['We process health data only with your explicit consent.', ['Consent: explicit consent']],
  ['We will not send you offers without your permission.', ['Consent: without your permission']],
  ['This is necessary for the performance of a contract with you.', ['Contract: performance of a contract']],
  ['We keep invoices because we are legally required to.', ['LegalObligation: legally required']],
  ['We may use data to protect the vital interests of a person.', ['VitalInterest: vital interests']],
  ['We process it for a task in the public interest.', ['PublicInterest: task in the public interest']],
  ['The basis is Art. 6 para. 1 lit. f GDPR.', ['LegitimateInterest: Art. 6 para. 1 lit. f']],
  ['Data are processed under Article 6 (1) (b) of the GDPR.', ['Contract: Article 6 (1) (b']],
  ['We keep it where we have a legitimate business need.', []],
  ['This policy forms an electronic contract.', []],
  ['# P\n\n## Security\n\nWe tell you of a breach as required by law.', []],
  ['# P\n\n## Who sees it\n\nWe share your data with courts if required by law.', []],
  ['# P\n\n## What we collect\n\nWe collect your name to comply with the law.', []],
  [
    '# P\n\n## Why we use data: legal bases\n\n### Complaints\n\nWe have a legitimate interest in learning from them.',
    ['LegitimateInterest: legitimate interest']
  ],
  ['Click here for disclosures as required by California law.', []],
  ['You will need to opt in to newsletters.', []],
  ['We have agreements with other shops.', []],
  ['We rely on our legitimate business interests.', ['LegitimateInterest: legitimate business interests']],
  ['We do not rely on consent for this.', ['-Consent: consent']],
  ['You may withdraw your consent at any time.', []],
  ['By using our site you consent to this policy.', []],
  ['A transfer may rest on standard contractual clauses.', []],
  ['Use our consent management tool.', []],
  ['We may share statistics without your consent.', []],
  ['# P\n\n## Your rights\n\nYou may ask us to limit how we use data after you gave consent.', []],
  [
    '# P\n\n## Your rights\n\nYou may object where we rely on legitimate interests.',
    ['LegitimateInterest: legitimate interests']
  ]
])('legal bases: %s', (text, found) => {
  expect(facts('legalBases', text)).toEqual(found)
})

test.each([
  {
    says: '## Legal bases\n\nWhich legal ground applies depends on the service.\n\nOne is our contract with you.',
    finds: ['Contract: Which legal ground applies depends on the service. | contract with you']
  },
  {
    // What another section says of grounds at large is told of no ground in particular.
    says: '## Legal bases\n\nOne is our contract with you.\n\n## Links\n\nOther sites need a legal basis.',
    finds: ['Contract: contract with you']
  },
  { says: '## Why we use data\n\nWe have a legal basis for all we do.', finds: [] }
])('grounds at large: $says', ({ says, finds }) => {
  expect(facts('legalBases', says)).toEqual(finds)
})

test('a list of grounds names each of them', () => {
  const text = `# P

## Legal grounds

We process data on the basis of:

- your consent;
- a contract with you;
- a legal obligation.
`
  expect(facts('legalBases', text)).toEqual([
    'Consent: consent',
    'Contract: contract with you',
    'LegalObligation: legal obligation'
  ])
})

test.each([
  [
    'We have a legitimate interest in preventing fraud.',
    ['LegitimateInterest: legitimate interest in preventing fraud']
  ],
  [
    'We rely on our legitimate interests, namely to improve our services.',
    ['LegitimateInterest: legitimate interests, namely to improve our services']
  ],
  ['We rely on our legitimate interests.', []],
  ['We rely on legitimate interests or on consent.', []]
])('legitimate interests: %s', (text, found) => {
  expect(facts('legitimateInterests', text)).toEqual(found)
})

test('a table names the interest beside the ground', () => {
  const text = `# P

## Why we use data

| Purpose | Legal basis |
| --- | --- |
| Fraud prevention | Legitimate interests |
| Newsletters | Consent |
`
  expect(facts('legitimateInterests', text)).toEqual(['LegitimateInterest: Legitimate interests'])
})

test('a heading names the ground of what stands below it', () => {
  const text = `# P

## Legal bases

### Legitimate interests

We use your data to prevent fraud.

### Consent

With your consent we send you newsletters.

## Rights

### Consent

You can withdraw it.
`
  expect(facts('legalBases', text)).toEqual(['LegitimateInterest: Legitimate interests', 'Consent: consent'])
})
