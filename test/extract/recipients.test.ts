import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

/** Recipients of a text as `Concept: words`, `-` before what is denied. */
function recipients(value: string): string[] {
  const { policy } = parsePolicy(new VFile({ value, path: 'x.md' }))
  return policy.recipients.map(
    ({ concept, polarity, evidence }) =>
      `${polarity === 'denied' ? '-' : ''}${concept}: ${evidence.map(({ quote }) => quote).join(' | ')}`
  )
}

test.each([
  ['I will not use or share your information with anyone.', ['-ThirdParty: anyone']],
  [
    'Policies of the third-party service providers used by the app:\n\n- Google Play Services\n- AdMob',
    ['ServiceProvider: Google Play Services | AdMob', 'AdvertisingPartner: AdMob']
  ],
  ['We receive your name from Facebook.', []],
  ['# P\n\n## How we share data\n\nWe may also receive data from social networks.', []],
  ['# P\n\n## Who receives data\n\n- Our affiliates\n- Any other person, with your consent', ['Affiliate: affiliates']],
  [
    'If a change happens to our business, the new company may use your personal data.',
    ['Acquirer: new company may use']
  ],
  ['We do not, and will not, sell or share your name with data brokers.', ['-AdvertisingPartner: data brokers']],
  [
    'Neither advertisers nor social networks receive your data.',
    ['-AdvertisingPartner: advertisers', '-SocialNetwork: social networks']
  ],
  [
    'Affiliates, insurers or lawyers are not given access to your data.',
    ['-Affiliate: Affiliates', '-ProfessionalAdviser: insurers | lawyers']
  ],
  ['Affiliates do not receive data from your account.', []],
  ['We neither sell nor share your personal data.', ['-ThirdParty: share']],
  // Companies that are neither well known nor labelled
  [
    '# P\n\n## Analytics\n\nFirebase Analytics is an analytics service provided by Google LLC.\n\n## Who gets data\n\nAnalytics companies.',
    ['AnalyticsProvider: Firebase Analytics | analytics service | Analytics companies']
  ],
  ['We use Glide and Bolt Metrics to host our shop.', ['ServiceProvider: Glide and Bolt Metrics']],
  ['Your data are hosted by Frumpel.', ['ServiceProvider: Frumpel']],
  ['We pass your address to Nimbus.', ['ThirdParty: Nimbus']],
  ['Your data are shared with Foo Inc., Bar GmbH and Baz.', ['ThirdParty: Foo Inc., Bar GmbH and Baz']],
  ['We share your address with Glide for delivery.', ['ThirdParty: Glide']],
  // Words that the policy writes small elsewhere, users of a company and the controller's own name are none
  ['We share it with Riders. A rider drives to other riders.', ['ThirdParty: share']],
  ['We share your address with Zap users.', ['ThirdParty: share']],
  ['# Nimbus privacy policy\n\nYour data are shared with Nimbus.', ['ThirdParty: shared']],
  [
    '# P\n\n## Third-party access\n\n- Glide\n- Bolt Metrics (analytics)\n- Cookies\n- Location',
    ['ThirdParty: Glide | Bolt Metrics']
  ],
  ['PayPal and the third party will exchange your data.', ['PaymentProcessor: PayPal', 'ThirdParty: third party']],
  ['Your data are exchanged between us and our affiliates.', ['Affiliate: affiliates']],
  ['Data exchanged between you and the site may be seen.', []],
  ['We do not sell, rent or share your personal data.', ['-ThirdParty: share']],
  [
    'In a merger we may sell, transfer or share our assets, including your data.',
    ['Acquirer: merger | sell, transfer or share']
  ],
  ['This policy does not apply to data collected by our partners.', []],
  ['If you opt out, we will not share your name with advertisers.', []],
  ['Stripe processes payments on our behalf.', ['PaymentProcessor: Stripe']],
  ['# P\n\n## Do we share your data?\n\nNo, never.', ['-ThirdParty: No, never.']],
  ['# P\n\n| Data | Recipients |\n| --- | --- |\n| Name | Mailing provider |', ['ServiceProvider: Mailing provider']],
  [
    '# P\n\n## 4. Recipients\n\n4.1. Hosting: Hetz GmbH, Germany.\n\n4.2. Payments: Payfix, Inc., USA.',
    ['ThirdParty: Hetz GmbH', 'PaymentProcessor: Payfix, Inc.']
  ],
  ['We want to share our joy with our partners.', []],
  ['We hope you share our view.', []],
  ['We collect activity data, which we use to recommend YouTube videos.', []],
  [
    'Third-parties: Google Analytics, Mixpanel and Acme Bolts Ltd.',
    ['AnalyticsProvider: Google Analytics | Mixpanel', 'ThirdParty: Google Analytics, Mixpanel and Acme Bolts Ltd.']
  ],
  ['**Third parties:** Acme Ltd, Bolts, Inc.', ['ThirdParty: Acme Ltd, Bolts, Inc.']],
  ['We may share your data with these:\n\n- third parties\n- Acme Ltd', ['ThirdParty: share | third parties']],
  ['We never use, sell or disclose your personal data.', ['-ThirdParty: disclose']],
  ['They are obligated not to disclose your information.', []],
  ['We cannot guarantee that your information is not disclosed.', []],
  [
    'It refers to third-party companies or individuals employed by the company to run the service.',
    ['ThirdParty: third-party companies']
  ],
  ['We collect the Google Advertiser ID and share nothing.', []],
  [
    'We want to inform users of this service that third parties have access to your data.',
    ['ThirdParty: third parties']
  ],
  ['We may share your name with our subsidiaries.', ['Affiliate: subsidiaries']],
  ['We send your address to the courier.', ['ServiceProvider: courier']],
  ['We use hosting providers to run the shop.', ['ServiceProvider: hosting providers']],
  ['Your card number is submitted directly to our payment processor.', ['PaymentProcessor: payment processor']],
  [
    'We disclose your data to our auditors, insurers and lawyers.',
    ['ProfessionalAdviser: auditors | insurers | lawyers']
  ],
  ['Ad networks may collect the identifier of your device.', ['AdvertisingPartner: Ad networks']],
  ['We use Google Analytics to count visits.', ['AnalyticsProvider: Google Analytics']],
  ['We may disclose your information if required by law.', ['PublicAuthority: required by law']],
  ['In a merger, your data may be transferred to the new owner.', ['Acquirer: merger | new owner']],
  ['Other members can see your profile.', ['OtherUsers: Other members']],
  ['Your comments are visible to the public.', ['Public: public']],
  ['Your employer can access the data in your workspace.', ['OrganisationAdministrator: Your employer']],
  ['We disclose your data to credit bureaus.', ['CreditBureau: credit bureaus']],
  ['We may share your data with your consent.', ['ThirdParty: share']]
])('a recipient: %s', (text, found) => {
  expect(recipients(text)).toEqual(found)
})

test.each([
  'We will not share your data with anyone except as described in this policy.',
  'We receive your address from third parties.',
  'Third party websites have rules of their own.',
  'This notice does not tell of the acts of third parties.',
  'You share your data with us when you write.',
  'Affiliate means any company that shares our owner.',
  'You may ask us to whom we disclose your data.',
  'You have the right to know whether we sold your data to third parties.',
  'We log your internet service provider.',
  'Do not share your password with anyone.',
  'We guard your data against unauthorized disclosure.',
  'We provide the service to all users of the site.',
  'We have a legal obligation to keep invoices.',
  'You share your profile with Zap.',
  'We use Bluetooth to track parcels.',
  'We use Cookies and Pixels to measure visits.',
  'We use Nimbus to make tea.',
  'We pass your address to CRAs.',
  '“Company” refers to Nimbus Ltd and your data.',
  'Your address is given to us by Nimbus.',
  'We use Glide’s tools to host our shop.',
  '# P\n\n## Third-party access\n\nWe collect:\n\n- Glide',
  'We have no control over cookies used by advertisers.',
  'We do not control the data collected by YouTube.',
  '# P\n\n## Social networking\n\nOur shop may enable you to access social networks.',
  '# P\n\n## Social networking\n\nYou may log in to our shop via social networks.',
  'All users can see and edit their personal data.'
])('no recipient: %s', (text) => {
  expect(recipients(text)).toEqual([])
})

test.each([
  ['We never share your data with third parties.', ['-ThirdParty: third parties']],
  [
    'We do not share your data with advertisers, except with our affiliates.',
    ['-AdvertisingPartner: advertisers', 'Affiliate: affiliates']
  ],
  ['We do not disclose your data unless required by law.', ['PublicAuthority: required by law']]
])('denied: %s', (text, found) => {
  expect(recipients(text)).toEqual(found)
})

test('a list takes its meaning from its lead-in', () => {
  expect(recipients('We may share your data with:\n\n- resellers;\n- the police.\n\nWe like:\n\n- resellers.')).toEqual(
    ['BusinessPartner: resellers', 'PublicAuthority: police']
  )
})

test('a heading on sharing gives its items a meaning', () => {
  expect(recipients('# Policy\n\n## Who receives your data\n\n- Vendors\n- Buyers of shoes')).toEqual([
    'ServiceProvider: Vendors'
  ])
})

test('what providers do tells of which kind they are', () => {
  expect(
    recipients('We employ service providers. Examples are analytics, showing ads, and payment processing.')
  ).toEqual([
    'ServiceProvider: service providers',
    'AnalyticsProvider: analytics',
    'AdvertisingPartner: showing ads',
    'PaymentProcessor: payment processing'
  ])
})

test('a table names recipients in its cells', () => {
  expect(
    recipients(
      '# P\n\n## Sharing\n\n| Shared with | Why |\n| --- | --- |\n| Couriers | delivery |\n| AdMob | banners |'
    )
  ).toEqual(['ServiceProvider: Couriers', 'AdvertisingPartner: AdMob'])
})
