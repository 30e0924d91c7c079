import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

/** Each category with the words that show it; `not` before what is denied. */
function categoriesOf(text: string): string[] {
  const { policy } = parsePolicy(new VFile({ value: text, path: 'x.md' }))
  return policy.dataCategories.map(
    ({ concept, polarity, evidence }) =>
      `${polarity === 'denied' ? 'not ' : ''}${concept}: ${evidence.map(({ quote }) => quote).join(' | ')}`
  )
}

const under = (heading: string, body: string) => `# Privacy policy\n\n## ${heading}\n\n${body}\n`

test.each([
  // What is announced as the data that are processed is stated, whatever the heading
  {
    says: under('Advertising', 'We show advertisements.\n\nPersonal data processed: cookies; usage data.'),
    finds: ['UsageInformation: usage data']
  },
  // Items parted by semicolons, in one line or in lines of their own, are governed by what stands before the colon
  {
    says: 'Category of personal information collected in the last twelve months: identifiers; geolocation data.',
    finds: ['UniqueIdentifier: identifiers', 'Location: geolocation data']
  },
  {
    says: under(
      'California',
      'Category of personal information collected in the last twelve months:\n\nidentifiers;\n\ngeolocation data.'
    ),
    finds: ['UniqueIdentifier: identifiers', 'Location: geolocation data']
  },
  {
    says: 'We do not collect: names; browsing history; your location.',
    finds: ['not Name: names', 'not BrowsingBehaviour: browsing history', 'not Location: your location']
  },
  {
    says: 'Though not intended for children, we collect your email address.',
    finds: ['EmailAddress: your email address']
  },
  {
    says: 'We process special categories of data, such as data on health and religion, with your consent.',
    finds: ['Health: data on health', 'Religion: religion']
  },
  { says: 'We no longer collect your date of birth.', finds: ['not BirthDate: date of birth'] },
  { says: 'We refrain from collecting health data.', finds: ['not Health: health data'] },
  { says: 'We do not collect your name, only your e-mail address.', finds: ['not Name: name'] },
  { says: 'We collect no location data.', finds: ['not Location: location data'] },
  // A denial that stands behind its subject, and one of several sides
  {
    says: 'Postal addresses, fax numbers or your location are not collected.',
    finds: ['not PhysicalAddress: Postal addresses', 'not FaxNumber: fax numbers', 'not Location: your location']
  },
  { says: under('What we collect', 'Your name will not be collected.'), finds: ['not Name: name'] },
  { says: under('What we collect', 'Your location is never stored by us.'), finds: ['not Location: Your location'] },
  {
    says: 'Neither your name nor your e-mail address is collected.',
    finds: ['not Name: name', 'not EmailAddress: your e-mail address']
  },
  { says: 'Your location is not collected automatically.', finds: [] },
  { says: 'Passwords are not stored in plain text.', finds: [] },
  { says: 'If you do not agree, we will not collect your location.', finds: [] },
  // The words of a heading alone say nothing of what is collected
  { says: under('Geolocation data', 'We do not hold this against you.'), finds: [] },
  { says: under('Geolocation data', 'We collect this while you drive.'), finds: ['Location: Geolocation data'] },
  // Wishes and what is required
  { says: 'We hope that you provide your name when you write.', finds: [] },
  {
    says: 'Your name and e-mail address are required to open an account.',
    finds: ['Name: name', 'EmailAddress: e-mail address']
  },
  { says: 'Registration requires your name.', finds: ['Name: name'] },
  // What app stores list
  {
    says: '# P\n\n| Data | Purpose |\n| --- | --- |\n| App activity | Analytics |\n| App info and performance | Diagnostics |',
    finds: [
      'BrowsingBehaviour: App activity',
      'UsageInformation: App activity',
      'Diagnostics: App info and performance'
    ]
  },
  // What stands below a heading states it; the heading itself does where nothing stands below
  {
    says: under('What we collect', '### Location\n\nWe collect your location.\n\n### Camera\n\n### Photos'),
    finds: ['Location: your location', 'Device: Camera', 'UserContent: Photos']
  },
  // The passive voice, and what cookies collect
  {
    says: under('Advertising', 'Your e-mail address is collected.'),
    finds: ['EmailAddress: Your e-mail address']
  },
  {
    says: under('What we collect', 'Your IP address.') + under('Cookies', 'We collect your IP address by cookies.'),
    finds: ['IPAddress: IP address | IP address', 'CookieIdentifier: by cookies']
  },
  { says: '“Usage data” means data collected automatically.', finds: ['UsageInformation: Usage data'] },
  { says: '“Usage data” means what the law says.', finds: [] },
  // Statements of what is gained
  {
    says: 'We collect your full name, e-mail address and date of birth.',
    finds: ['Name: full name', 'EmailAddress: e-mail address', 'BirthDate: date of birth']
  },
  {
    says: 'You may provide us with your billing and shipping address.',
    finds: ['PhysicalAddress: shipping address']
  },
  {
    says: 'Our servers record the IP address, the browser type and the pages you viewed.',
    finds: ['IPAddress: IP address', 'Browser: browser type', 'BrowsingBehaviour: pages you viewed']
  },
  {
    says: 'When you register, we ask for a username and a password.',
    finds: ['Username: username', 'Password: password']
  },
  { says: 'We obtain your GPS coordinates if you let us.', finds: ['PreciseLocation: GPS coordinates'] },
  {
    says: 'We receive your name, phone and fax from your office.',
    finds: ['Name: name', 'TelephoneNumber: phone', 'FaxNumber: fax']
  },
  { says: 'Your precise location may be collected.', finds: ['PreciseLocation: precise location'] },
  // The object of another use
  { says: 'We use your IP address to stop abuse.', finds: ['IPAddress: IP address'] },
  { says: 'We share your phone number with couriers.', finds: ['TelephoneNumber: phone number'] },
  // Denied, and what only looks like it
  { says: 'We do not collect credit card numbers.', finds: ['not PaymentInformation: credit card numbers'] },
  { says: 'We never sell your email address.', finds: [] },
  { says: 'If you do not give us your phone number, we cannot call.', finds: ['TelephoneNumber: phone number'] },
  { says: 'We do not request your gender where the law forbids it.', finds: [] },
  { says: 'This policy does not cover the names that we receive as a processor.', finds: [] },
  // Near misses
  { says: 'Usage data means data on how the app is used.', finds: [] },
  { says: 'Cookies are small files. They hold the language that you chose.', finds: [] },
  { says: 'You can reach us by e-mail or phone.', finds: [] },
  { says: 'Please write to our postal address.', finds: [] },
  { says: 'You may ask us to correct your email address.', finds: [] },
  { says: 'We collect data to send you marketing emails.', finds: [] },
  { says: 'A cookie is a small text file with a unique identifier that your browser stores.', finds: [] },
  { says: 'We collect information when you enter a contest.', finds: [] },
  { says: 'We rely on our legitimate interests.', finds: [] },
  { says: 'This site is not meant for anyone under the age of 16.', finds: [] },
  { says: 'Our payment processor collects fees.', finds: [] }
])('$says', ({ says, finds }) => {
  expect(categoriesOf(`# Privacy policy\n\n${says}\n`)).toEqual(finds)
})

test.each([
  {
    what: 'a list under a lead-in',
    text: '# Privacy policy\n\nWe collect:\n\n- your surname\n- tax number\n- bank account details\n',
    finds: ['Name: surname', 'Tax: tax number', 'BankAccount: bank account details']
  },
  {
    what: 'a list under a lead-in that denies',
    text: '# Privacy policy\n\nWe do not collect:\n\n- genetic data\n- religious beliefs\n',
    finds: ['not Genetic: genetic data', 'not Religion: religious beliefs']
  },
  {
    what: 'a lead-in that speaks of processing',
    text: '# Privacy policy\n\nWe process the following categories of data:\n\n- gender\n- marital status\n',
    finds: ['Gender: gender', 'FamilyInformation: marital status']
  },
  {
    what: 'a list of purposes, which is no list of data',
    text: '# Privacy policy\n\nWe process your data for these purposes:\n\n- to answer questions\n- surveys\n',
    finds: []
  },
  {
    what: 'items below a heading on what is collected',
    text: under('What we collect', '- Age\n- Language\n- Job title'),
    finds: ['Age: Age', 'Language: Language', 'Job: Job title']
  },
  {
    what: 'the same words below a heading on contact',
    text: under('Contact us', '- Email: help@example.com\n- Phone: 555 0100'),
    finds: []
  },
  {
    what: 'a table with a column that answers yes or no',
    text: under(
      'Information we collect',
      '| Category | Collected |\n| --- | --- |\n| Fingerprints | No |\n| Purchase history | Yes |'
    ),
    finds: ['not Biometric: Fingerprints', 'Transaction: Purchase history']
  },
  {
    what: 'data named before a colon',
    text: '# Privacy policy\n\nPersonal data processed: e-mail address; usage data.\n',
    finds: ['EmailAddress: e-mail address', 'UsageInformation: usage data']
  },
  {
    what: 'an enumeration of a category',
    text: '# Privacy policy\n\nIdentifiers, such as your name, postal address and passport number.\n',
    finds: [
      'UniqueIdentifier: Identifiers',
      'Name: name',
      'PhysicalAddress: postal address',
      'OfficialID: passport number'
    ]
  },
  {
    what: 'each statement, once for each place',
    text: '# Privacy policy\n\nWe collect your email address. At sign-up you give us your email address.\n',
    finds: ['EmailAddress: your email address | your email address']
  },
  {
    what: 'cookies that the controller sets, where no more is said',
    text: under('Cookies', 'We use cookies to keep the shop running.'),
    finds: ['CookieIdentifier: use cookies']
  }
])('$what', ({ text, finds }) => {
  expect(categoriesOf(text)).toEqual(finds)
})
