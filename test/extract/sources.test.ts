import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

function sourcesOf(text: string): string[] {
  const { policy } = parsePolicy(new VFile({ value: text, path: 'x.md' }))
  return policy.sources.map(
    ({ concept, polarity, evidence }) =>
      `${polarity === 'denied' ? 'not ' : ''}${concept}: ${evidence.map(({ quote }) => quote).join(' | ')}`
  )
}

test.each([
  { says: 'We store the information you provide to us.', finds: ['DataSubject: you provide to us'] },
  { says: 'We ask you to provide your name.', finds: ['DataSubject: We ask you to provide'] },
  { says: 'When you sign up, we collect your name.', finds: ['DataSubject: When you sign up'] },
  {
    says: 'If you log in through Facebook, we receive your picture from it.',
    finds: ['ThirdParty: log in through Facebook, we receive']
  },
  { says: 'Facebook may provide us with your e-mail address.', finds: ['ThirdParty: Facebook may provide us'] },
  {
    says: 'We get your profile from social networks and data brokers.',
    finds: ['ThirdParty: get your profile from social networks and data brokers']
  },
  { says: 'If you refuse to give us your data, the contract cannot be concluded.', finds: [] },
  { says: 'If you do not wish to provide us with this data, you cannot register.', finds: [] },
  { says: 'No personal data is collected when you browse our site.', finds: [] },
  { says: 'You must provide a bank account.', finds: ['DataSubject: You must provide'] },
  { says: 'You may need to provide your address.', finds: ['DataSubject: You may need to provide'] },
  {
    says: '# Policy\n\n## Uses of data\n\n### Contests\n\nWhen you join, you give us your e-mail address.',
    finds: ['DataSubject: you give us your e-mail address']
  },
  {
    says: '# Policy\n\n## What we collect\n\n### When you contact us\n\nWe collect information from you by phone.',
    finds: ['DataSubject: collect information from you']
  },
  { says: '# Policy\n\n## Uses of data\n\nWe use what you give us to help you.', finds: [] },
  { says: 'We collect data directly from you.', finds: ['DataSubject: collect data directly from you'] },
  {
    says: 'We collect your name from you and your employer.',
    finds: ['DataSubject: collect your name from you', 'ThirdParty: collect your name from you and your employer']
  },
  {
    says: 'We receive your name from you, from your employer and from public registers.',
    finds: [
      'DataSubject: receive your name from you',
      'ThirdParty: from your employer and',
      'PublicSource: public registers'
    ]
  },
  { says: 'You may provide data in a survey.', finds: ['DataSubject: You may provide data'] },
  { says: 'You may be asked to provide your name.', finds: ['DataSubject: You may be asked to provide'] },
  { says: 'You can also voluntarily specify your name.', finds: ['DataSubject: You can also voluntarily specify'] },
  {
    says: 'We use information held by fraud prevention agencies.',
    finds: ['ThirdParty: information held by fraud prevention agencies']
  },
  { says: 'Some data are collected automatically.', finds: ['AutomaticCollection: collected automatically'] },
  { says: 'When you visit our site, we record your IP address.', finds: ['AutomaticCollection: When you visit'] },
  {
    says: 'We obtain data about you from third parties.',
    finds: ['ThirdParty: obtain data about you from third parties']
  },
  {
    says: 'Partners may also send us data, which we collect.',
    finds: ['ThirdParty: Partners may also send us data']
  },
  { says: 'We gather data from public registers.', finds: ['PublicSource: public registers'] },
  {
    says: 'We do not collect data from third parties.',
    finds: ['not ThirdParty: collect data from third parties']
  },
  // Near misses
  { says: 'We provide you with a service.', finds: [] },
  { says: 'While you use the app, we may ask for your name.', finds: ['DataSubject: we may ask for'] },
  { says: 'We share data with third parties.', finds: [] },
  { says: 'You do not have to provide us with data.', finds: [] },
  { says: 'Cookies expire automatically.', finds: [] },
  { says: 'Your posts become publicly available.', finds: [] }
])('$says', ({ says, finds }) => {
  expect(sourcesOf(`# Privacy policy\n\n${says}\n`)).toEqual(finds)
})

test.each([
  {
    what: 'a heading that names the source',
    text: '# Privacy policy\n\n## Information you provide to us\n\nYour name.\n',
    finds: ['DataSubject: you provide to us | name']
  },
  {
    what: 'the data that a right is about',
    text: '# Privacy policy\n\n## Your rights\n\nYou may receive the data you provided to us.\n',
    finds: []
  }
])('$what', ({ text, finds }) => {
  expect(sourcesOf(text)).toEqual(finds)
})
