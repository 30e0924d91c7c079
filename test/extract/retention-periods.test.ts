import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

function periodsOf(text: string): string[] {
  const { policy } = parsePolicy(new VFile({ value: text, path: 'x.md' }))
  return policy.retentionPeriods.map(({ concept, duration, event, polarity }) =>
    [concept, duration, event, polarity === 'denied' ? 'denied' : null].filter(Boolean).join(' ')
  )
}

test.each([
  // A stated length
  {
    says: 'If your account was not used for 12 months, we will contact you and then delete it.',
    finds: ['FixedDuration P12M Inactivity']
  },
  {
    says: 'We have the right but not the obligation to retain it for 5 years after your account is closed.',
    finds: ['FixedDuration P5Y AccountClosure']
  },
  { says: 'You have the right to have it deleted after 5 years.', finds: [] },
  { says: 'Usage data are discarded immediately after use.', finds: ['UntilEvent PurposeFulfilled'] },
  { says: 'Letters are deleted once your inquiry has been dealt with.', finds: ['UntilEvent DisputeResolved'] },
  { says: 'We process your data only for the time necessary.', finds: ['AsNecessary'] },
  { says: 'If you have an account and would like to delete it, open the menu.', finds: [] },
  { says: 'We keep access logs for 90 days.', finds: ['FixedDuration P90D'] },
  // How often data are done away with
  { says: 'Logs are overwritten every 72 hours.', finds: ['FixedDuration PT72H'] },
  { says: 'Log files are rotated every seven days.', finds: ['FixedDuration P7D'] },
  { says: 'Backups are automatically purged every 30 days.', finds: ['FixedDuration P30D'] },
  { says: 'Encryption keys are rotated every 90 days.', finds: [] },
  { says: 'Backups are made every 24 hours.', finds: [] },
  { says: 'Backups are retained for six to twelve months.', finds: ['FixedDuration P12M'] },
  { says: 'Invoices are archived for a maximum of ten (10) years.', finds: ['FixedDuration P10Y'] },
  { says: 'We do not hold phone records for more than 24 months.', finds: ['FixedDuration P24M'] },
  { says: 'After three years, we anonymise the data of former members.', finds: ['FixedDuration P3Y'] },
  {
    says: 'We erase your profile within thirty days after you close your account.',
    finds: ['FixedDuration P30D AccountClosure']
  },
  {
    says: 'We keep invoices for 7 years; your profile is deleted when you close your account.',
    finds: ['FixedDuration P7Y', 'UntilEvent AccountClosure']
  },
  {
    says: 'Session cookies expire when you close your browser; persistent cookies last up to 13 months.',
    finds: ['UntilEvent SessionEnd', 'FixedDuration P13M']
  },
  {
    says: '## Retention periods\n\n- Survey answers: 18 months from submission.',
    finds: ['FixedDuration P18M Collection']
  },
  {
    says: 'Once your account is deleted, we purge its content within 60 days.',
    finds: ['FixedDuration P60D AccountClosure']
  },
  {
    says: 'Contract data are stored for up to five years after the contract has ended or after settlement of the dispute, whichever is later.',
    finds: ['FixedDuration P5Y ContractEnd', 'FixedDuration P5Y DisputeResolved']
  },
  {
    says: 'Candidates: we erase your file after four months, or when the position is filled.',
    finds: ['FixedDuration P4M', 'UntilEvent ApplicationEnd']
  },
  {
    says: 'We delete profiles after two years of inactivity.',
    finds: ['FixedDuration P2Y Inactivity']
  },
  {
    says: 'Footage is overwritten 72 hours after it was recorded.',
    finds: ['FixedDuration PT72H Collection']
  },
  {
    says: 'If you ask us to erase your data, we will remove them within 14 days.',
    finds: ['FixedDuration P14D DeletionRequest']
  },
  { says: 'Persistent cookies expire after 2 years.', finds: ['FixedDuration P2Y'] },
  { says: 'Login cookies last for two weeks.', finds: ['FixedDuration P2W'] },
  { says: 'Backup copies are deleted after 35 days.', finds: ['FixedDuration P35D'] },
  { says: 'After 18 months without activity your account will be removed.', finds: ['FixedDuration P18M Inactivity'] },
  {
    says: 'We erase closed account data within 20 days of account closure.',
    finds: ['FixedDuration P20D AccountClosure']
  },
  {
    says: 'We retain your file during the term of the agreement and for four (4) years thereafter.',
    finds: ['FixedDuration P4Y ContractEnd', 'UntilEvent ContractEnd']
  },
  {
    says: 'Transcripts are retained for 13 months, recordings for 6 months; tickets for 5 years.',
    finds: ['FixedDuration P13M', 'FixedDuration P6M', 'FixedDuration P5Y']
  },
  // Until an event
  { says: 'We retain your profile for as long as your account is active.', finds: ['UntilEvent AccountClosure'] },
  {
    says: 'We hold your address until you revoke your consent or close your account.',
    finds: ['UntilEvent ConsentWithdrawn', 'UntilEvent AccountClosure']
  },
  { says: 'Session cookies are deleted when you close your browser.', finds: ['UntilEvent SessionEnd'] },
  { says: 'Drafts stay in our backups until purged.', finds: ['UntilEvent BackupExpiry'] },
  { says: 'Photos are kept until you delete them.', finds: ['UntilEvent DeletionRequest'] },
  { says: 'The notes are destroyed once their purpose has been fulfilled.', finds: ['UntilEvent PurposeFulfilled'] },
  { says: 'We keep your file throughout the recruitment process.', finds: ['UntilEvent ApplicationEnd'] },
  { says: 'Long-lived cookies remain on your device until they run out.', finds: ['UntilEvent Other'] },
  {
    says: 'Where consent is our ground, we process your data until you withdraw it.',
    finds: ['UntilEvent ConsentWithdrawn']
  },
  { says: 'We do not keep card numbers after the transaction is complete.', finds: ['UntilEvent ContractEnd'] },
  // No length stated
  { says: 'We keep your data for as long as is necessary for the purposes above.', finds: ['AsNecessary'] },
  { says: 'We do not store personal data any longer than we need to.', finds: ['AsNecessary'] },
  { says: 'Data that are no longer needed are deleted.', finds: ['AsNecessary'] },
  {
    says: 'We hold your data only as long as is necessary, or until you withdraw your consent.',
    finds: ['UntilEvent ConsentWithdrawn', 'AsNecessary']
  },
  { says: 'We retain records for the period prescribed by tax law.', finds: ['LegallyDetermined'] },
  { says: 'We keep your file until the limitation period has expired.', finds: ['LegallyDetermined'] },
  {
    says: 'After you close your account, we may retain data as required by law.',
    finds: ['LegallyDetermined AccountClosure']
  },
  { says: 'Comments are retained indefinitely.', finds: ['Indefinite'] },
  { says: 'We do not keep your data indefinitely.', finds: ['Indefinite denied'] },
  // Near misses
  { says: 'Our free trial lasts for 30 days.', finds: [] },
  { says: 'With our 30-day guarantee you may return goods that you do not want to keep.', finds: [] },
  { says: 'We are unable to delete your data when you close your account.', finds: [] },
  { says: 'We will answer your request within 30 days.', finds: [] },
  { says: 'We will respond to a deletion request within one month.', finds: [] },
  { says: 'You may request that we delete your data within 30 days.', finds: [] },
  { says: 'We keep your data secure and store them with care.', finds: [] },
  { says: 'Our service is not meant for children under 13 years of age.', finds: [] },
  { says: 'In the past 12 months we have stored the categories of data below.', finds: [] },
  { says: 'Your subscription renews every 12 months.', finds: [] },
  { says: 'We may share your data as required by law.', finds: [] },
  { says: 'You have the right to have your data erased when they are no longer necessary.', finds: [] }
])('$says', ({ says, finds }) => {
  expect(periodsOf(`# Policy\n\n${says}\n`)).toEqual(finds)
})

test.each([
  {
    layout: 'a list with a lead-in',
    text: 'We keep:\n\n- server logs for 30 days;\n- invoices for seven years;\n- your profile until you close your account.',
    finds: ['FixedDuration P30D', 'FixedDuration P7Y', 'UntilEvent AccountClosure']
  },
  {
    layout: 'a table with a column of periods',
    text: '| Data | Retention period |\n| --- | --- |\n| Server logs | 30 days |\n| Invoices | Seven years after the end of the contract |\n| Newsletter | Until you withdraw your consent |',
    finds: ['FixedDuration P30D', 'FixedDuration P7Y ContractEnd', 'UntilEvent ConsentWithdrawn']
  },
  {
    layout: 'a list under a heading, without verbs',
    text: '## How long we keep data\n\n- Server logs: 30 days\n- Accounts: until you close them',
    finds: ['FixedDuration P30D', 'UntilEvent Other']
  },
  {
    layout: 'the notice period of the clause on changes',
    text: '## Changes to this policy\n\nWe keep you posted 30 days before a change of this policy.',
    finds: []
  },
  {
    layout: 'a statement made twice, and one on other data',
    text: 'We keep server logs for 30 days. Server logs are stored for 30 days. Backups are stored for 30 days.',
    finds: ['FixedDuration P30D', 'FixedDuration P30D']
  }
])('$layout', ({ text, finds }) => {
  expect(periodsOf(`# Policy\n\n${text}\n`)).toEqual(finds)
})

test('the evidence is the clause that states the period', () => {
  const value = '# Policy\n\nWhen you send us an order, we store it for up to ten years after the contract has ended.\n'
  const { policy } = parsePolicy(new VFile({ value, path: 'x.md' }))
  expect(policy.retentionPeriods.flatMap(({ evidence }) => evidence)).toEqual([
    {
      line: 3,
      column: 28,
      endLine: 3,
      endColumn: 88,
      section: ['Policy'],
      quote: 'we store it for up to ten years after the contract has ended',
      rule: 'retention/fixed-duration'
    }
  ])
})

test('a cell under another column states no period', () => {
  const value =
    '## How long we keep data\n\n| Basis | Kept for |\n| --- | --- |\n| A legal obligation | As long as the law requires |\n'
  const { policy } = parsePolicy(new VFile({ value, path: 'x.md' }))
  expect(policy.retentionPeriods.map((fact) => [fact.concept, fact.evidence.map((each) => each.quote)])).toEqual([
    ['LegallyDetermined', ['As long as the law requires']]
  ])
})

test('business days are told as such, not as days of the calendar', () => {
  const { policy } = parsePolicy(
    new VFile({ value: '# P\n\nOnce you unsubscribe, we delete your address within 10 working days.\n', path: 'x.md' })
  )
  expect(policy.retentionPeriods.map(({ duration, inBusinessDays }) => ({ duration, inBusinessDays }))).toEqual([
    { duration: 'P10D', inBusinessDays: true }
  ])
})
