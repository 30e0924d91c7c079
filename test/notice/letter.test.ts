import { expect, test } from 'vitest'
import type { Change, ChangeTerms } from '../../src/model.ts'
import { makeNotice } from '../../src/notice/make-notice.ts'
import type { Notice, NoticeOptions } from '../../src/notice/notice.ts'
import { noticeForms } from '../../src/notice/notice-forms.ts'
import { change, changeTerms, contact, diffOf, fact, policy } from './samples.ts'

interface Case {
  clause?: Partial<ChangeTerms>
  effective?: string
  options?: Partial<NoticeOptions>
  changes?: Change[]
  hasContacts?: boolean
}

function noticeOf({ clause = {}, effective, options = {}, changes, hasContacts = true }: Case = {}): Notice {
  const dates = { lastUpdated: null, effective: effective ?? null }
  const contacts = hasContacts ? [contact('email', 'privacy@sawbill.example.com')] : []
  const versions = [policy('old.md'), policy('new.md', { dates, contacts })] as const
  for (const each of versions) each.changeTerms = [changeTerms('Our clause.', 7, clause)]
  const diff = diffOf(...versions, changes ?? [change({})])
  const notice = makeNotice(diff, ...versions, { at: '2020-05-01T12:00:00Z', ...options })
  if (!notice) throw new Error('no notice')
  return notice
}

/** The paragraphs and items under one heading. */
function under(heading: string, part: Case = {}): string[] {
  const sections = noticeForms(noticeOf(part)).markdown.split(/^## /m)
  const [section = ''] = (sections.find((each) => each.startsWith(`${heading}\n`)) ?? '').split('\n---\n')
  return section
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
}

const when = (part?: Case) => under('When the changes apply to you', part)
const window =
  'the last day is **31 May 2020**, until the end of that day (24:00), and the changes apply to you from **1 June 2020, 00:00 (UTC)**.'
const use =
  '- **If you go on using our website or services after notice of the changes:** you accept the changes by that use, from the first time that you do so. Notice is given when we post this notice or send it to you by email, whichever comes first.'
const lapse = 'you are taken to accept the changes when 30 calendar days have passed after the day on which'
const joins =
  '- **If you join after we have posted this notice on 1 May 2020:** the changes apply to you immediately, from the moment you join.'
const sent = `${lapse} we send it to you. For an email that we send on 1 May 2020, ${window}`
const posted = `${lapse} we post this notice, 1 May 2020. ${window.replace('the', 'The')}`
const counting = 'The day of the email or of the posting does not count; Saturdays, Sundays and holidays do.'

test('everything is stated', () => {
  expect(when({ effective: '2020-06-01' })).toEqual([
    'The new version states that it takes effect on **1 June 2020**.',
    joins,
    use,
    `- **If you do not use them and do not refuse, and we send you this notice by email:** ${sent} The same holds if that email cannot be delivered to you.`,
    `- **If you do not use them and do not refuse, and we have no email address of yours:** ${posted}`,
    counting
  ])
})

test('email alone: notice is the email, nothing runs for whom we cannot mail, and bounces are not spoken of', () => {
  const clause = { channels: ['Email' as const], windowStarts: ['EmailDispatch' as const], dispatchSuffices: false }
  expect(when({ clause: { ...clause, newUsers: null } })).toEqual([
    use.replace('post this notice or send it to you by email, whichever comes first', 'send it to you by email'),
    `- **If you do not use them and do not refuse, and we send you this notice by email:** ${sent}`,
    '- **If we have no email address of yours:** no period runs for you, and your silence does not count as acceptance.',
    counting
  ])
})

test('posting alone: one period for everybody', () => {
  expect(when({ clause: { windowStarts: ['WebsitePosting'], newUsers: null } })).toEqual([
    use,
    `- **If you do not use them and do not refuse:** ${posted}`,
    counting
  ])
})

test('a window, and use is not acceptance', () => {
  expect(when({ clause: { continuedUseIsAcceptance: false, windowStarts: ['WebsitePosting'] } })).toEqual([
    joins,
    '- **If you go on using our website or services:** our policy does not say that you accept the changes by that use.',
    `- **If you do not refuse:** ${posted}`,
    counting
  ])
})

test('no window: no deadline and no date is made up, and nobody is told to leave', () => {
  const part = { clause: { window: null, continuedUseIsAcceptance: false, newUsers: null } }
  expect(when(part)).toEqual([
    '- **If you go on using our website or services:** our policy does not say that you accept the changes by that use.',
    '- **If you say nothing:** this notice sets no period after which silence would count as acceptance of the changes.'
  ])
  expect(under('If you do not agree', part)).toEqual([
    'You are free to refuse the changes. Refusing and leaving are free of charge.',
    'To refuse, deactivate your account or tell us that you refuse (<privacy@sawbill.example.com>). The changes then do not bind you.'
  ])
  expect(noticeForms(noticeOf(part)).text).not.toMatch(/June|31 May/)
})

test('a weekend at the end of the period is told where it counts otherwise', () => {
  const lines = when({ options: { rollToWorkingDay: true } })
  expect(lines.at(-1)).toBe(
    `${counting} A period that would end on a Saturday or Sunday ends with the Monday that follows.`
  )
  expect(lines.at(-2)).toContain('**1 June 2020**, until the end of that day (24:00)')
})

test('who does not agree learns how to refuse, until when, and that it is free of charge', () => {
  const free = 'You are free to refuse the changes. Refusing and leaving are free of charge.'
  const rest =
    'before the end of your last day, and stop using our website and services. The changes then do not bind you. If you go on using our website or services, you accept the changes by that use.'
  expect(under('If you do not agree')).toEqual([
    free,
    `To refuse, deactivate your account or tell us that you refuse (<privacy@sawbill.example.com>), ${rest}`
  ])
  expect(under('If you do not agree', { hasContacts: false })).toEqual([
    free,
    `To refuse, deactivate your account or tell us that you refuse, ${rest}`
  ])
})

test('a change that needs consent: silence does not give it, nor does use, and no date holds for it', () => {
  const part = { changes: [change({ needsConsent: true, basis: ['GDPR Art. 9'] })] }
  expect(under('What needs your consent', part)).toEqual([
    'Silence does not give consent, and neither does continued use. What follows applies to you only if you consent to it by a clear statement or act. If you do nothing, it does not apply to you; refusing it is free of charge.',
    '- Affiliates may now receive personal data. (On this rule: GDPR Art. 9.)'
  ])
  expect(under('In short', part).at(-1)).toBe(
    '- **Your consent:** one of the changes needs it. Silence does not give it, and neither does continued use.'
  )
  expect(when(part).at(-1)).toBe(
    'None of this holds for a change that needs your consent. Acceptance of a changed policy is not consent.'
  )
  expect(under('What needs your consent')).toEqual([])
  expect(noticeForms(noticeOf()).text).not.toContain('consent')
})

test('every term names its clause, line and words; what the user set for the notice is named as such', () => {
  expect(under('Where these terms come from', { options: { window: 'P45D' } })).toEqual([
    'The terms above rest on what our privacy policy says about its own changes, by line of the file that it is kept in:',
    '- **Period of 45 calendar days:** set by us for this notice, in place of what the policy says.',
    '- **What the period runs from:** new version, line 7: “Our clause.”',
    '- **How we tell you of changes:** new version, line 7: the same words',
    '- **Continued use:** new version, line 7: the same words',
    '- **Email that cannot be delivered:** new version, line 7: the same words',
    '- **New users:** new version, line 7: the same words'
  ])
  expect(when({ options: { window: 'P45D' } }).at(-2)).toContain('The last day is **15 June 2020**')
})

test('where no clause tells from what the period runs, the letter says what it was taken from', () => {
  const found = under('Where these terms come from', { clause: { windowStarts: [], channels: ['Email'] } })
  expect(found[2]).toBe('- **What the period runs from:** taken from how we tell you of changes.')
})

test('words that differ are marked; two changes of one passage share its words', () => {
  const [from, to] = [
    fact('Text', 'We keep it for five years after that.'),
    fact('Text', 'We keep it for seven years after that.')
  ]
  const both = ['c-1', 'c-2'].map((id) => change({ id, op: 'changed', summary: `Summary ${id}.`, from, to }))
  expect(under('What changes', { changes: both })).toEqual([
    '### Who gets it',
    '- Summary c-1.',
    '- Summary c-2.',
    '  > **Until now:** “We keep it for **five** years after that.”',
    '  > **New:** “We keep it for **seven** years after that.”'
  ])
})

test('the letter says where both versions can be read', () => {
  const options = { policyUrl: 'https://sawbill.example.com/privacy', url: 'https://sawbill.example.com/notice' }
  const { markdown } = noticeForms(noticeOf({ options }))
  expect(markdown).toContain('You can read the whole new version at <https://sawbill.example.com/privacy>.')
  expect(markdown).toContain('It is posted at <https://sawbill.example.com/notice>.')
})
