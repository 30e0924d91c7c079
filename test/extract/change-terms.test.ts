import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import type { ChangeTerms } from '../../src/model.ts'

/** The terms of a policy in one line: what is not said is left out. */
function termsOf(text: string): string[] {
  const { policy } = parsePolicy(new VFile({ value: text, path: 'x.md' }))
  return policy.changeTerms.map(oneLine)
}

function oneLine(terms: ChangeTerms): string {
  return [
    ...terms.channels,
    terms.window ?? '',
    ...terms.windowStarts.map((start) => `from ${start}`),
    terms.continuedUseIsAcceptance ? 'use' : '',
    terms.newUsers ? `new users ${terms.newUsers}` : '',
    terms.dispatchSuffices ? 'dispatch suffices' : ''
  ]
    .filter(Boolean)
    .join(', ')
}

const clause = (body: string) => `# Privacy policy\n\n## Changes to this policy\n\n${body}\n`

test('a heading that only says "Changes" opens the clause', () => {
  expect(
    termsOf('# Privacy policy\n\n## Changes\n\nWe will email you 30 days before material changes take effect.\n')
  ).toEqual(['Email, P30D, from EmailDispatch'])
})

test.each([
  {
    says: 'No sooner than fourteen days after they are posted do changes to this policy take effect.',
    finds: ['WebsitePosting, P14D, from WebsitePosting']
  },
  {
    says: 'Material changes are told by email, in-app notification or a prominent website notice 15 days before they take effect.',
    finds: ['Email, WebsitePosting, InProduct, P15D, from EmailDispatch, from WebsitePosting']
  },
  {
    says: 'If you keep using the service for more than 30 days after we told you of a change, you accept it.',
    finds: ['P30D, use']
  },
  { says: 'A banner on our homepage announces changes for at least 60 days.', finds: ['WebsitePosting'] },
  {
    says: 'Where the law asks for it, we will ask for your agreement; otherwise your use of the site after the effective date means that you accept.',
    finds: ['use']
  },
  { says: 'The register is available on the Internet.', finds: [] },
  // Times that are no number of calendar days make no window, but they are there
  { says: 'Changes apply on the 30th day after we told you.', finds: [''] },
  {
    says: 'The new text enters into force on the first day of the second month following its announcement.',
    finds: ['']
  },
  // Channels
  { says: 'We may amend this policy. Amendments are posted on this page.', finds: ['WebsitePosting'] },
  { says: 'When we alter this policy, we will update the date at its top.', finds: ['WebsitePosting'] },
  { says: 'If this policy changes, we will e-mail you.', finds: ['Email'] },
  {
    says: 'We will e-mail you of changes. If you go on using the Website after notice of the changes, you accept them.',
    finds: ['Email, use']
  },
  {
    says: 'If we notify you by e-mail of a change and you continue to visit our site afterwards, you agree to the change.',
    finds: ['Email, use']
  },
  {
    says: 'Should we revise this statement, we will tell you by e-mail or through the app.',
    finds: ['Email, InProduct']
  },
  {
    says: 'Material changes to this notice are announced with a banner on our homepage and, where we have your address, by email.',
    finds: ['Email, WebsitePosting']
  },
  {
    says: 'If we change this policy, a pop-up will let you know the next time you log in.',
    finds: ['InProduct']
  },
  {
    says: 'We may update this policy and will inform you by letter or by other appropriate means.',
    finds: ['Other']
  },
  { says: 'This policy may be revised at any time.', finds: [''] },
  { says: 'We will not notify you by email of minor changes to this policy.', finds: [] },
  {
    says: 'We may change this policy without notice. Please look at this page now and then.',
    finds: ['']
  },
  {
    says: 'We may change this policy. If you have questions about a change, please e-mail us at help@example.com.',
    finds: ['']
  },
  // Windows
  {
    says: 'We will give you at least 30 days’ prior notice of changes to this policy by e-mail.',
    finds: ['Email, P30D, from EmailDispatch']
  },
  {
    says: 'Changes to this policy take effect 14 days after we post them on our website.',
    finds: ['WebsitePosting, P14D, from WebsitePosting']
  },
  {
    says: 'An amended policy binds you sixty (60) calendar days following our dispatch of an e-mail, or sixty (60) calendar days following our posting of the amendment, whichever is first.',
    finds: ['Email, WebsitePosting, P60D, from EmailDispatch, from WebsitePosting']
  },
  {
    says: 'We may amend this policy. You will hear of it by e-mail two weeks before the amendment takes effect.',
    finds: ['Email, P2W, from EmailDispatch']
  },
  {
    says: 'If you do not object to the revised policy within one month of our e-mail, it applies to you.',
    finds: ['Email, P1M, from EmailDispatch']
  },
  {
    says: 'Changes to this policy apply 7 days after posting on the site. Substantial changes to it apply 30 days after we e-mail you.',
    finds: ['Email, WebsitePosting, P30D, from EmailDispatch']
  },
  {
    says: 'We will notify you of a changed policy ten business days in advance by e-mail.',
    finds: ['Email']
  },
  {
    says: 'We may change this policy. Earlier versions are kept for 5 years and posted on our website.',
    finds: ['WebsitePosting']
  },
  {
    says: 'We review this policy every 12 months and post the changes on our website.',
    finds: ['WebsitePosting']
  },
  {
    says: 'In the past 12 months we have made no material changes to this policy.',
    finds: []
  },
  {
    says: 'Where we alter this policy, we will give thirty (30) days’ notice, by e-mail or in the app, before it takes effect.',
    finds: ['Email, InProduct, P30D, from EmailDispatch']
  },
  {
    says: 'A changed policy is effective upon the later of 30 days after posting and 45 days after dispatch of an e-mail.',
    finds: ['Email, WebsitePosting, P45D, from EmailDispatch']
  },
  {
    says: 'We tell members of changes to this policy by email at least 15 days, and visitors by a banner on the website at least 7 days, ahead.',
    finds: ['Email, WebsitePosting, P15D, from EmailDispatch, from WebsitePosting']
  },
  {
    says: 'We may alter this policy. An e-mail is deemed received 24 hours after we send it, whether or not you have opened it.',
    finds: ['Email, dispatch suffices']
  },
  // Use as acceptance
  {
    says: 'Your continued use of the site after we change this policy means that you accept the change.',
    finds: ['use']
  },
  {
    says: 'We may modify this notice. By going on using our services once it is modified, you agree to be bound by it.',
    finds: ['use']
  },
  {
    says: 'If you keep using the app after an update of this policy, you are deemed to have accepted it.',
    finds: ['use']
  },
  { says: 'Continued use of the site does not mean that you accept a changed policy.', finds: [] },
  { says: 'We never treat your continued use as acceptance of changes to this policy.', finds: [] },
  {
    says: 'When we change this policy, you must accept the new version before you continue to use the app.',
    finds: ['']
  },
  { says: 'If you do not agree with a change of this policy, stop using the site.', finds: [] },
  {
    says: 'If you disagree with a change to this policy, close your account; otherwise your further use of it counts as consent to the change.',
    finds: ['use']
  },
  // New users, and mail that does not arrive
  {
    says: 'Changes to this policy apply immediately to new members.',
    finds: ['new users immediately']
  },
  {
    says: 'If you are not a new user, changes to this policy do not apply immediately.',
    finds: []
  },
  {
    says: 'We tell you of changes to this policy by e-mail. If your address is invalid or the message bounces, sending it is effective notice all the same.',
    finds: ['Email, dispatch suffices']
  },
  {
    says: 'We tell you of changes to this policy by e-mail. A message that bounces does not count as notice.',
    finds: ['Email']
  }
])('$says', ({ says, finds }) => {
  expect(termsOf(clause(says))).toEqual(finds)
})

test.each([
  {
    layout: 'a list',
    text: clause(
      'We may change this policy. We tell you of changes:\n\n- by e-mail to the address in your account;\n- by posting a notice on our website;\n- in the app.'
    ),
    finds: ['Email, WebsitePosting, InProduct']
  },
  {
    layout: 'a denied list',
    text: clause('We may change this policy. We will not notify you of changes:\n\n- by phone;\n- by e-mail.'),
    finds: ['']
  },
  {
    layout: 'a table',
    text: clause(
      '| Change of this policy | How we notify you | Takes effect |\n| --- | --- | --- |\n| Material | By e-mail | 30 days after dispatch |\n| Minor | Posted here | At once |'
    ),
    finds: ['Email, WebsitePosting, P30D, from EmailDispatch']
  },
  {
    layout: 'a clause under a heading of its own about something else',
    text: '# Policy\n\n## Miscellaneous\n\nWe may revise this policy. We will post such revisions on our website. Your continued use of it after that signifies agreement.\n\n## Security\n\nWe send an email when you log in within 30 days.',
    finds: ['WebsitePosting, use']
  },
  {
    layout: 'a purpose, not a clause',
    text: '# Policy\n\n## How we use your data\n\nWe use your e-mail address:\n\n- to send you newsletters;\n- to notify you by e-mail of changes to this policy.',
    finds: []
  },
  {
    layout: 'a date, not a clause',
    text: '# Policy\n\nThis policy was last updated on 3 May 2021.\n\nBy using our site you agree to this policy.',
    finds: []
  },
  {
    layout: 'hard-wrapped lines and emphasis',
    text: clause(
      'We may **amend** this\nPrivacy Policy. Amendments are *effective* thirty\n(30) days after\nwe publish them on our website.'
    ),
    finds: ['WebsitePosting, P30D, from WebsitePosting']
  }
])('$layout', ({ text, finds }) => {
  expect(termsOf(text)).toEqual(finds)
})

test('every sentence that adds to the clause is evidence, the shorter window marked as such', () => {
  const text = clause(
    'We may change this policy. Changes apply 7 days after posting on the site. Substantial changes apply 30 days after we e-mail you. We like tea.'
  )
  const { policy } = parsePolicy(new VFile({ value: text, path: 'x.md' }))
  expect(policy.changeTerms[0]!.evidence.map(({ quote, rule }) => `${rule}: ${quote}`)).toEqual([
    'change-terms/may-change: We may change this policy.',
    'change-terms/shorter-window: Changes apply 7 days after posting on the site.',
    'change-terms/window: Substantial changes apply 30 days after we e-mail you.'
  ])
})

test.each([
  'Changes to this policy apply 10 business days after they are posted.',
  'Changes to this policy apply on the 30th day after we told you.',
  'The revised policy enters into force on the first day of the second month following its announcement.'
])('a time that is no number of calendar days is marked: %s', (says) => {
  const [terms] = parsePolicy(new VFile({ value: clause(says), path: 'x.md' })).policy.changeTerms
  expect(terms?.window).toBeNull()
  expect(terms?.evidence.map(({ rule }) => rule)).toContain('change-terms/uncounted-window')
})
