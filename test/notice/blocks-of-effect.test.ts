import { expect, test } from 'vitest'
import type { ChangeTerms } from '../../src/model.ts'
import type { Inline } from '../../src/notice/block.ts'
import { blocksOfEffect } from '../../src/notice/blocks-of-effect.ts'
import { makeNotice } from '../../src/notice/make-notice.ts'
import { change, changeTerms, diffOf, policy } from './samples.ts'

/** The lines that a reader sees under the two headings. */
function effect(clause: Partial<ChangeTerms>, effective: string | null = null): string[] {
  const versions = [policy('old.md'), policy('new.md', { dates: { lastUpdated: null, effective } })] as const
  for (const each of versions) each.changeTerms = [changeTerms('a clause', 1, clause)]
  const notice = makeNotice(diffOf(...versions, [change({})]), ...versions, { at: '2020-05-01T12:00:00Z' })
  if (!notice) throw new Error('no notice')
  return blocksOfEffect(notice).flatMap((block) => {
    if (block.kind === 'heading') return [`# ${block.text}`]
    return block.kind === 'list' ? block.items.map((each) => `- ${words(each.line)}`) : [words(block.line)]
  })
}

function words(line: readonly Inline[]): string {
  return line.map((each) => (typeof each === 'string' ? each : 'strong' in each ? each.strong : each.text)).join('')
}

const dates = 'the last day is 31 May 2020, and the changes apply to you from 1 June 2020, 00:00 (UTC).'
const use =
  'If you go on using our website or services after notice of the changes, you accept the changes by that use, from the ' +
  'first time that you do so.'
const lapse =
  'If you neither use them nor tell us that you refuse, you are taken to accept the changes when the following period is ' +
  'over. The day of the e-mail or posting itself does not count; weekends and holidays do.'
const newUsers =
  'New users. If you join on or after the posting of this notice on 1 May 2020, the changes apply to you immediately.'
const sent = `- If we send you this notice by e-mail: 30 calendar days after the day on which we send it to you. That is, for an e-mail that we send on 1 May 2020: ${dates}`
const refusal = [
  '# If you do not agree',
  'You are free to refuse the changes. In that case stop using our website and services and deactivate your account ' +
    'before the end of your last day; the changes then do not bind you. Refusing and leaving are free of charge.'
]

test('everything is stated', () => {
  expect(effect({}, '2020-06-01')).toEqual([
    '# When this applies to you',
    'The new version states that it takes effect on 1 June 2020.',
    newUsers,
    use,
    lapse,
    `${sent} The same holds if that e-mail cannot be delivered to you.`,
    `- If we have no e-mail address of yours: 30 calendar days after the day on which we post this notice, 1 May 2020: ${dates}`,
    ...refusal
  ])
})

test('e-mail alone; new users and bounces are not spoken of', () => {
  expect(effect({ windowStarts: ['EmailDispatch'], newUsers: null, dispatchSuffices: false })).toEqual([
    '# When this applies to you',
    use,
    lapse,
    sent,
    '- If we have no e-mail address of yours: no period runs for you.',
    ...refusal
  ])
})

test('posting alone', () => {
  expect(effect({ windowStarts: ['WebsitePosting'], newUsers: null })).toEqual([
    '# When this applies to you',
    use,
    lapse,
    `- For everybody: 30 calendar days after the day on which we post this notice, 1 May 2020: ${dates}`,
    ...refusal
  ])
})

test('a window, and use is not acceptance', () => {
  expect(effect({ continuedUseIsAcceptance: false })[3]).toBe(
    'If you do not tell us that you refuse, you are taken to accept the changes when the following period is over. The ' +
      'day of the e-mail or posting itself does not count; weekends and holidays do.'
  )
})

test('no window, and use is not acceptance: no deadline, no date', () => {
  expect(effect({ window: null, continuedUseIsAcceptance: false, newUsers: null })).toEqual([
    '# When this applies to you',
    'Using our website or services is not taken as acceptance of the changes.',
    'No period is set after which silence would count as acceptance of the changes.',
    '# If you do not agree',
    'You are free to refuse the changes. In that case stop using our website and services and deactivate your account; ' +
      'the changes then do not bind you. Refusing and leaving are free of charge.'
  ])
})
