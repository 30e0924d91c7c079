import { expect, test } from 'vitest'
import { quotesOf } from './facts-of.ts'

test.each([
  {
    says: 'You have the right to access, correct or delete your personal data.',
    finds: [
      'Access: right to access',
      'Rectification: correct or delete your personal data',
      'Erasure: delete your personal data'
    ]
  },
  { says: 'You have no right to erasure where the law obliges us to keep your data.', finds: [] },
  { says: '# P\n\n## How long we keep data\n\nUntil you unsubscribe.', finds: [] },
  { says: 'You can ask us to erase your account.', finds: ['Erasure: erase your account'] },
  {
    says: 'Log in to your profile, where you can update your information.',
    finds: ['Rectification: update your information']
  },
  { says: 'To delete your data, please write to the shop.', finds: ['Erasure: delete your data'] },
  {
    says: '## Users in the European Union\n\nYou can erase your data.\n\n## Your rights\n\nYou can delete your data.',
    finds: ['Erasure: erase your data | delete your data']
  },
  {
    says: '## Notice to California residents\n\nYou can erase your data.\n\n## Your rights\n\nYou can delete your data.',
    finds: ['Erasure: delete your data']
  },
  {
    says: '## Privacy Shield\n\nYou have the right to access your data.',
    finds: ['Access: right to access']
  },
  { says: 'You generally can edit your personal data.', finds: ['Rectification: edit your personal data'] },
  { says: 'Other users can view your profile.', finds: [] },
  { says: 'The police may ask us for access to data about you.', finds: [] },
  { says: 'The shop does not sell personal data.', finds: [] },
  {
    says: '## Your choices\n\nYou can unsubscribe.\n\n## What we use\n\nWe send offers until you unsubscribe.',
    finds: ['OptOutMarketing: unsubscribe']
  },
  { says: 'Personal data are deleted upon request.', finds: ['Erasure: deleted'] },
  { says: 'You may withdraw your consent at any time.', finds: ['WithdrawConsent: withdraw your consent'] },
  {
    says: 'If you agreed to such calls, you may change your mind at any time by writing to us.',
    finds: ['WithdrawConsent: you may change your mind at any time']
  },
  {
    says: 'You can object to the processing of your data.\n\nPlace of processing: India – Privacy policy – Opt out.',
    finds: ['Objection: object to the processing']
  },
  { says: 'We may change our mind about the menu.', finds: [] },
  { says: 'Every newsletter holds a link to unsubscribe.', finds: ['OptOutMarketing: unsubscribe'] },
  { says: 'Use our Do Not Sell My Personal Information page.', finds: ['OptOutSale: Do Not Sell My'] },
  { says: 'Members may ask us not to sell or share what we know.', finds: ['OptOutSale: ask us not to sell'] },
  {
    says: 'You may have your data handed to another company in a machine-readable form.',
    finds: ['Portability: machine-readable form']
  },
  { says: 'You can opt out of targeted advertising.', finds: ['OptOutSale: opt out of targeted advertising'] },
  {
    says: 'You may lodge a complaint with your supervisory authority.',
    finds: ['Complaint: complaint with your supervisory authority']
  },
  {
    says: 'We will not discriminate against you for using a right.',
    finds: ['NonDiscrimination: discriminate against you']
  },
  { says: 'You can object to the processing of your data.', finds: ['Objection: object to the processing'] },
  { says: 'The law lets you ask for data portability.', finds: ['Portability: data portability'] },
  { says: 'You may ask us to restrict processing.', finds: ['Restriction: restrict processing'] },
  {
    says: 'You have the right:\n\n- to obtain a copy of your data;\n- to erasure;\n- to object.',
    finds: ['Access: You have the right: | obtain a copy of your data', 'Erasure: erasure', 'Objection: object']
  },
  { says: '## Your rights\n\n### Erasure\n\nWrite to the shop.', finds: ['Erasure: Erasure | Write to the shop.'] },
  {
    says: '## Your rights\n\n### Access and portability\n\nYou can access your data in the menu.',
    finds: ['Portability: portability | You can access your data in the menu.', 'Access: access your data']
  },
  {
    says: '## Your rights\n\nYou can erase your data.\n\nTo exercise your rights, write to the shop.\n\nWe like mail.',
    finds: ['Erasure: erase your data | To exercise your rights, write to the shop.']
  },
  { says: '## Your rights\n\nTo exercise your rights, write to the shop.', finds: [] },
  {
    says: 'You can object to the processing of your data.\n\nEvery newsletter holds a link to unsubscribe.',
    finds: ['Objection: object to the processing | unsubscribe', 'OptOutMarketing: unsubscribe']
  },
  {
    says: 'You can object to the processing of your data.\n\nYou can opt out of analytics.\n\nYou cannot opt out of receipts.',
    finds: ['Objection: object to the processing | opt out']
  },
  {
    says: 'You can object to the processing of your data.\n\nWe do not sell personal data.',
    finds: ['Objection: object to the processing']
  },
  {
    says: 'You can query, modify or delete your personal data.',
    finds: [
      'Access: query, modify or delete your personal data',
      'Rectification: modify or delete your personal data',
      'Erasure: delete your personal data'
    ]
  },
  { says: 'If you would like them to delete your data, ring the shop.', finds: ['Erasure: delete your data'] },
  {
    says: 'You may lodge a complaint with your supervisory authority.\n\nFor complaints, ring the shop.',
    finds: ['Complaint: complaint with your supervisory authority | complaints']
  },
  {
    says: 'You may lodge a complaint with your supervisory authority.\n\n## How we use data\n\nWe use them to handle complaints.',
    finds: ['Complaint: complaint with your supervisory authority']
  },
  {
    says: '## Right to transfer your data\n\nAsk us to transfer your data to another company.',
    finds: ['Portability: transfer your data to another company']
  },
  {
    says: 'You may contact your local data protection agency.',
    finds: ['Complaint: contact your local data protection agency']
  },
  { says: '## Erasure\n\nYou can erase your data.', finds: ['Erasure: erase your data'] },
  { says: 'We reserve the right to delete accounts that break the rules.', finds: [] },
  { says: 'We may correct errors in product descriptions.', finds: [] },
  { says: 'You can delete cookies in the browser.', finds: [] },
  { says: 'Partners have access to your information.', finds: [] },
  { says: 'You cannot delete your reviews from the archive.', finds: [] },
  { says: 'For questions or complaints, ring the shop.', finds: [] },
  { says: 'We update this text from time to time.', finds: [] }
])('$says', ({ says, finds }) => {
  expect(quotesOf(says, 'rights')).toEqual(finds)
})
