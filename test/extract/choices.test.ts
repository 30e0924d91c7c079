import { expect, test } from 'vitest'
import { quotesOf } from './facts-of.ts'

test.each([
  { says: 'You can opt out of analytics.', finds: ['OptOut: opt out'] },
  { says: 'Research panels are opt-in.', finds: ['OptIn: opt-in'] },
  { says: 'Set your browser to refuse cookies.', finds: ['CookieControl: Set your browser | refuse cookies'] },
  { says: 'Cookie settings are at the foot of each page.', finds: ['CookieControl: Cookie settings'] },
  { says: 'You can change your privacy settings.', finds: ['Settings: change your privacy settings'] },
  { says: 'Turn off location in the menu of the phone.', finds: ['Settings: Turn off location'] },
  { says: 'You may choose not to provide your number.', finds: ['Refuse: You may choose not'] },
  { says: 'You are not required to give your age.', finds: ['Refuse: You are not required to give'] },
  { says: 'Click to unsubscribe.', finds: ['Unsubscribe: unsubscribe'] },
  { says: 'You cannot opt out of invoices.', finds: [] },
  { says: 'You may not opt out of security notices.', finds: [] },
  { says: 'You decide who sees it.', finds: ['Refuse: You decide who'] },
  { says: 'If you decide to join, we ask for your name.', finds: [] },
  { says: 'We aim at providing you with the ability to sell.', finds: [] },
  { says: 'You will not be able to opt out of receipts.', finds: [] },
  { says: 'We do not have control over who sees it.', finds: [] },
  { says: 'We log your device settings.', finds: [] },
  { says: 'Switch it off in your device settings.', finds: ['CookieControl: in your device settings'] },
  { says: 'You have several choices.', finds: ['Refuse: You have several choices'] },
  { says: 'You can revisit your choices in the menu.', finds: ['Refuse: revisit your choices'] },
  { says: 'We pay by the provider of your choice to ship it.', finds: [] },
  {
    says: '## Your choices\n\n### Partners\n\nYou can opt out.\n\n## What we use\n\nYou can opt out there.',
    finds: ['OptOut: opt out']
  },
  { says: 'We set cookies.', finds: [] },
  { says: 'Your address is kept until you unsubscribe.', finds: [] },
  { says: 'We opt for open standards.', finds: [] }
])('$says', ({ says, finds }) => {
  expect(quotesOf(says, 'choices')).toEqual(finds)
})
