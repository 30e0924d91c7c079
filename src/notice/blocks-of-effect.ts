import { type Block, heading, type Inline, list, paragraph } from './block.ts'
import type { Notice, NoticeWindow } from './notice.ts'
import { dayInWords, durationInWords, momentInWords } from './time-words.ts'

/** From when the changes hold and for whom, and what somebody can do who does not agree. */
export function blocksOfEffect(notice: Notice): Block[] {
  return [
    heading(2, 'When this applies to you'),
    ...effectiveDate(notice),
    ...newUsers(notice),
    paragraph(useOf(notice)),
    ...windows(notice),
    heading(2, 'If you do not agree'),
    paragraph(refusal(notice))
  ]
}

function effectiveDate({ dates }: Notice): Block[] {
  if (!dates.effective) return []
  return [paragraph('The new version states that it takes effect on ', { strong: dayInWords(dates.effective) }, '.')]
}

function newUsers({ dates }: Notice): Block[] {
  if (!dates.newUsers) return []
  const since = `If you join on or after the posting of this notice on ${dayInWords(dates.postedOn)}`
  return [paragraph({ strong: 'New users.' }, ` ${since}, the changes apply to you immediately.`)]
}

function useOf({ terms }: Notice): Inline {
  return terms.continuedUseIsAcceptance
    ? 'If you go on using our website or services after notice of the changes, you accept the changes by that use, from ' +
        'the first time that you do so.'
    : 'Using our website or services is not taken as acceptance of the changes.'
}

function windows({ dates, terms }: Notice): Block[] {
  const { fromPosting, fromDispatch, timeZone, window } = dates
  if (!window || !(fromPosting || fromDispatch)) {
    return [paragraph('No period is set after which silence would count as acceptance of the changes.')]
  }
  const lines: Inline[][] = []
  if (fromDispatch) {
    const sent = `for an e-mail that we send on ${dayInWords(fromDispatch.ifSentOnPosting.day)}`
    const bounced = terms.dispatchSuffices ? ' The same holds if that e-mail cannot be delivered to you.' : ''
    lines.push([
      { strong: 'If we send you this notice by e-mail:' },
      ` ${fromDispatch.rule}. That is, ${sent}: `,
      ...lastDayAndEffect(fromDispatch.ifSentOnPosting, timeZone),
      bounced
    ])
  }
  if (fromPosting) {
    lines.push([
      { strong: fromDispatch ? 'If we have no e-mail address of yours:' : 'For everybody:' },
      ` ${durationInWords(window)} after the day on which we post this notice, ${dayInWords(fromPosting.day)}: `,
      ...lastDayAndEffect(fromPosting, timeZone)
    ])
  }
  if (!fromPosting) lines.push([{ strong: 'If we have no e-mail address of yours:' }, ' no period runs for you.'])
  const idle = terms.continuedUseIsAcceptance ? 'If you neither use them nor tell us' : 'If you do not tell us'
  return [
    paragraph(
      `${idle} that you refuse, you are taken to accept the changes when the following period is over. The day of the ` +
        'e-mail or posting itself does not count; weekends and holidays do.'
    ),
    list(lines)
  ]
}

function lastDayAndEffect({ lastDay, ends }: NoticeWindow, timeZone: string): Inline[] {
  return [
    'the last day is ',
    { strong: dayInWords(lastDay) },
    ', and the changes apply to you from ',
    { strong: momentInWords(ends, timeZone) },
    '.'
  ]
}

function refusal({ dates }: Notice): Inline {
  const when = dates.fromPosting || dates.fromDispatch ? ' before the end of your last day' : ''
  return (
    'You are free to refuse the changes. In that case stop using our website and services and deactivate your account' +
    `${when}; the changes then do not bind you. Refusing and leaving are free of charge.`
  )
}
