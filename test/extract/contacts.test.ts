import { expect, test } from 'vitest'
import { policyOf } from './facts-of.ts'

test.each([
  {
    says: '# Privacy policy\n\n## Contact information\n\nReach us at:\n\nBlue Bolts\n\n12 Long Lane\n\nLeeds LS1 4AB',
    finds: ['post controller Blue Bolts, 12 Long Lane, Leeds LS1 4AB']
  },
  {
    says: '## Data we collect\n\n### Contact information\n\nYour name\n\nStreet and number 12\n\nLeeds',
    finds: []
  },
  { says: 'Write to privacy@acme.example.', finds: ['email controller privacy@acme.example'] },
  { says: 'Mail privacy[at]acme[dot]example today.', finds: ['email controller privacy[at]acme[dot]example'] },
  { says: 'Mail privacy (at) acme (dot) example today.', finds: ['email controller privacy (at) acme (dot) example'] },
  { says: 'Our Data Protection Officer is at dpo@acme.example.', finds: ['email dpo dpo@acme.example'] },
  {
    says: 'Write to us at help@acme.example, or to our DPO at dpo@acme.example.',
    finds: ['email controller help@acme.example', 'email dpo dpo@acme.example']
  },
  { says: 'Our EU representative: rep@europe.example.', finds: ['email representative rep@europe.example'] },
  { says: 'The supervisory authority is at ask@authority.example.', finds: ['email authority ask@authority.example'] },
  { says: 'Call us on +31 20 123 4567.', finds: ['phone controller +31 20 123 4567'] },
  { says: 'Our fax number is 020 1234 5678.', finds: [] },
  { says: 'Contact us at https://acme.example/help.', finds: ['url controller https://acme.example/help'] },
  { says: 'Please contact us at acme.example/help.', finds: ['url controller acme.example/help'] },
  { says: 'You can contact us about orders and/or returns.', finds: [] },
  { says: '## Contact us\n\nwww.acme.example', finds: ['url controller www.acme.example'] },
  {
    says: '## Contact us\n\nAcme\n\n16 S Main St Springfield US 30458',
    finds: ['post controller Acme, 16 S Main St Springfield US 30458']
  },
  {
    says: 'You can write to us at 12 Long Lane, Leeds LS1 4AB, or email ask@acme.example.',
    finds: ['post controller 12 Long Lane, Leeds LS1 4AB', 'email controller ask@acme.example']
  },
  {
    says: '## Contact us\n\n- Acme Ltd\n- 12 Long Lane\n- Leeds LS1 4AB',
    finds: ['post controller Acme Ltd, 12 Long Lane, Leeds LS1 4AB']
  },
  { says: 'Meet us at noon and dot your letters.', finds: [] },
  { says: 'Follow @acme for news.', finds: [] },
  { says: 'We collect your street address and 2 phone numbers.', finds: [] }
])('$says', ({ says, finds }) => {
  expect(policyOf(says).contacts.map(({ channel, role, value }) => `${channel} ${role} ${value}`)).toEqual(finds)
})
