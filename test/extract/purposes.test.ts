import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

/** Purposes as `Concept: words`, `-` before what is denied, in order of concept. */
function purposes(value: string): string[] {
  const { policy } = parsePolicy(new VFile({ value, path: 'x.md' }))
  return policy.purposes
    .map(
      ({ concept, polarity, evidence }) =>
        `${polarity === 'denied' ? '-' : ''}${concept}: ${evidence.map(({ quote }) => quote).join(' | ')}`
    )
    .sort()
}

test.each([
  ['# Security\n\nWe use safeguards to protect the security of your data.', []],
  [
    'We use your details to operate, maintain and improve our website.',
    ['ServiceImprovement: improve our website', 'ServiceProvision: operate, maintain and improve our website']
  ],
  [
    'We process this information to prevent fraud, to comply with the law and to enforce our terms.',
    ['FraudPrevention: prevent fraud', 'LegalCompliance: comply with the law', 'RightsProtection: enforce our terms']
  ],
  ['We collect your billing and shipping address.', []],
  ['# P\n\n## Do you sell my data?\n\nWe do not.', ['-SellData: We do not.']],
  ['Your data may be used for training our AI models.', ['ModelTraining: training our AI models']],
  ['We use your address to exercise our legal rights.', ['RightsProtection: exercise our legal rights']],
  [
    'Your address may be used to contact you with news.',
    ['Marketing: contact you with news', 'ServiceCommunication: contact you']
  ],
  ['We use your address for order fulfilment.', ['OrderManagement: order fulfilment']],
  ['Card numbers are used for processing payments.', ['PaymentManagement: processing payments']],
  ['We collect your age in order to verify your identity.', ['IdentityVerification: verify your identity']],
  ['We collect crash logs so that we can fix bugs.', ['ServiceImprovement: fix bugs']],
  ['To ship your order, we use your address.', ['OrderManagement: ship your order']],
  ['We use chats to train our machine learning models.', ['ModelTraining: train our machine learning models']],
  ['We use your e-mail address to send you newsletters.', ['Marketing: send you newsletters']],
  ['We use uploads to answer your questions.', ['CustomerCare: answer your questions']]
])('%s', (text, found) => {
  expect(purposes(text)).toEqual(found)
})

test('each item of a list tells its purpose, in gerunds and nouns too', () => {
  const text = `# P

## How we use your data

We use it for:

- fraud prevention;
- setting up your account;
- measuring traffic on our pages;
- direct marketing.
`
  expect(purposes(text)).toEqual([
    'AccountManagement: setting up your account',
    'Analytics: measuring traffic',
    'FraudPrevention: fraud prevention',
    'Marketing: direct marketing'
  ])
})

test('the cells of a table tell purposes', () => {
  const text = `# P

## Why we use data

| Data | Purpose |
| --- | --- |
| Address | Order fulfilment |
| Log files | Keeping our systems secure, troubleshooting |
`
  expect(purposes(text)).toEqual([
    'OrderManagement: Order fulfilment',
    'Security: Keeping our systems secure',
    'ServiceImprovement: troubleshooting'
  ])
})

test('why data are passed on is a purpose', () => {
  const text = `# P

## Who we share data with

We may disclose data to comply with a court order. If we take part in a merger, data may pass to the buyer.
`
  expect(purposes(text)).toEqual(['BusinessTransfer: merger', 'LegalCompliance: comply with a court order'])
})

test.each([
  ['a thing that people do', 'You may use our website to improve your own products.'],
  ['a thing that people do under a condition', 'When you create an account, we collect your name.'],
  ['what cannot be done', 'Without your address we are unable to ship your order.'],
  ['a right', '# P\n\n## Your rights\n\nYou may object to direct marketing.'],
  ['how to reach the controller', '# P\n\n## Contact us\n\nPlease contact customer support.'],
  ['a change of the policy', '# P\n\n## Changes to this policy\n\nWe will notify you of changes to this policy.'],
  [
    'what personal data are',
    'We ask for information that can be used, alone or with other data, to contact or identify you.'
  ],
  ['data that are collected', 'We collect information about your orders and your transactions.'],
  ['a noun', 'We may share your name and contact details with the platform hosting the event.'],
  ['a right to be exercised', '# P\n\n## How we use data\n\nTo exercise any of the above rights, please write to us.'],
  [
    'what a backup keeps',
    '# P\n\n## How long we keep data\n\nSome information may remain in our records, and we may only be able to delete this information later when updating our backups.'
  ],
  ['a measure', '# P\n\n## Security\n\nTo prevent fraud, we encrypt the information that we collect.'],
  ['a heading alone', '# P\n\n## Marketing\n\nSee below.'],
  ["third parties' own ends", '# P\n\n## Cookies\n\nSome partners set cookies to improve their services.']
])('no purpose: %s', (_, text) => {
  expect(purposes(text)).toEqual([])
})

test.each([
  ['We do not use your data for advertising.', ['-Advertising: advertising']],
  ['We never use your data for direct marketing.', ['-Marketing: direct marketing']],
  ['We will not use it for any purpose other than fraud prevention.', ['FraudPrevention: fraud prevention']],
  ['We do not sell your personal data.', ['-SellData: not sell your personal data']],
  ['We sell your data to brokers.', ['SellData: sell your data']],
  ['Our sharing of identifiers with advertisers may be considered a sale.', ['SellData: sale']],
  ['You may ask us not to sell your data.', []],
  ['If we sell our business, you will be told.', []],
  [
    'Your data are used neither for direct marketing nor for analytics.',
    ['-Analytics: analytics', '-Marketing: direct marketing']
  ]
])('denied or sold: %s', (text, found) => {
  expect(purposes(text).filter((fact) => /SellData|^-|Fraud/.test(fact))).toEqual(found)
})

const table = (title: string, column: string) =>
  `# P\n\n## ${title}\n\n| Data | ${column} |\n| --- | --- |\n| Name | marketing |`

test.each([
  ['What we collect', 'Purpose'],
  ['How long we keep your data', 'Purpose'],
  ['Transfers to other countries', 'Purposes of processing'],
  ['Your data', 'Why'],
  ['Your data', 'Why we need it'],
  ['Your data', 'What for'],
  ['How long we keep your data', 'Reason']
])('a column of reasons gives purposes, whatever stands above: %s, %s', (title, column) => {
  expect(purposes(table(title, column))).toEqual(['Marketing: marketing'])
})

test.each([
  ['Your rights', 'Reason'],
  ['Your rights', 'Why you may object'],
  ['How long we keep your data', 'Period']
])('another column gives none: %s, %s', (title, column) => expect(purposes(table(title, column))).toEqual([]))
