import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

function cookiesOf(text: string): string[] {
  const { policy } = parsePolicy(new VFile({ value: text, path: 'x.md' }))
  return policy.cookies.map(
    ({ concept, polarity, evidence }) =>
      `${polarity === 'denied' ? 'not ' : ''}${concept}: ${evidence.map(({ quote }) => quote).join(' | ')}`
  )
}

test.each([
  { says: 'We set strictly necessary cookies.', finds: ['Essential: strictly necessary cookies'] },
  {
    says: 'Our site has functional and analytics cookies.',
    finds: ['Functional: functional and analytics cookies', 'Analytics: analytics cookies']
  },
  { says: 'Advertising cookies follow what you read.', finds: ['Advertising: Advertising cookies'] },
  { says: 'Some cookies are placed by third parties.', finds: ['ThirdParty: cookies are placed by third parties'] },
  { says: 'Our partners set cookies on your device.', finds: ['ThirdParty: partners set cookies'] },
  { says: 'Cookies help us remember your settings.', finds: ['Functional: remember your settings'] },
  { says: 'We use cookies to keep you signed in.', finds: ['Essential: keep you signed in'] },
  { says: 'With cookies we measure how visitors move.', finds: ['Analytics: measure how visitors'] },
  { says: 'We use cookies to show advertising.', finds: ['Advertising: show advertising'] },
  { says: 'We do not use advertising cookies.', finds: ['not Advertising: advertising cookies'] },
  {
    says: 'We use neither advertising cookies nor analytics cookies.',
    finds: ['not Advertising: advertising cookies', 'not Analytics: analytics cookies']
  },
  {
    says: 'Advertising cookies or analytics cookies are not set.',
    finds: ['not Advertising: Advertising cookies', 'not Analytics: analytics cookies']
  },
  { says: 'Advertising cookies are not set before you agree.', finds: ['Advertising: Advertising cookies'] },
  // Near misses
  { says: 'You can block third-party cookies.', finds: [] },
  { says: 'A cookie is a text file.', finds: [] },
  { says: 'We measure how visitors use the shop.', finds: [] },
  { says: 'We collect cookie identifiers, what you buy, and the ad you saw.', finds: [] },
  // What a section on cookies says of all of them is cited once; the rest of the policy is not.
  {
    says: '## Cookies\n\nA cookie is a text file.\n\nAnalytics cookies count visits.\n\nOur shop is old.\n\n## Shop\n\nA cookie is sweet.',
    finds: ['Analytics: A cookie is a text file. | Analytics cookies']
  },
  { says: '## Cookies\n\nA cookie is a text file.', finds: [] },
  {
    says: '## Cookies\n\nAnalytics cookies count visits.\n\n## Revisions to the cookie statement\n\nCookies may change.',
    finds: ['Analytics: Analytics cookies']
  },
  { says: 'You may set your browser to refuse cookies, and still see advertising.', finds: [] }
])('$says', ({ says, finds }) => {
  expect(cookiesOf(`# Privacy policy\n\n${says}\n`)).toEqual(finds)
})

test('a sentence that points back to cookies, below their heading', () => {
  expect(cookiesOf('# Privacy policy\n\n## Cookies\n\nThese let us count the number of visitors.\n')).toEqual([
    'Analytics: count the number of visitors'
  ])
})
