import { type Block, heading, type Inline, list, paragraph } from './block.ts'
import { blocksOfChanges } from './blocks-of-changes.ts'
import { blocksOfEffect } from './blocks-of-effect.ts'
import type { Notice } from './notice.ts'
import { dayInWords } from './time-words.ts'

/** Write the letter that people read: every form of a notice carries the same sentences, written here alone. */
export function noticeBlocks(notice: Notice): Block[] {
  return [
    { kind: 'heading', depth: 1, text: notice.title },
    ...introduction(notice),
    ...blocksOfChanges(notice),
    ...blocksOfEffect(notice),
    ...questions(notice),
    paragraph(`Reference of this notice: ${notice.id}`)
  ]
}

function introduction({ policy, from, to, dates, url }: Notice): Block[] {
  const name = policy.title ? `our privacy policy, “${policy.title}”` : 'our privacy policy'
  const versions =
    to.lastUpdated && from.lastUpdated && to.lastUpdated !== from.lastUpdated
      ? `The new version of ${dayInWords(to.lastUpdated)} replaces the version of ${dayInWords(from.lastUpdated)}.`
      : 'A new version replaces the present one.'
  const date = `Date of this notice: ${dayInWords(dates.postedOn)}. All dates are calendar days in the time zone ${dates.timeZone}.`
  const posted: Block[] = url ? [paragraph('This notice is posted at ', { text: url, href: url }, '.')] : []
  return [
    paragraph(`We are changing ${name}. ${versions} Below you read what changes, from when, and what you can do.`),
    paragraph(date),
    ...posted
  ]
}

function questions({ contacts }: Notice): Block[] {
  if (contacts.length === 0) return []
  const lines = contacts.map(({ channel, value, role }): Inline[] => {
    const href = channel === 'email' ? `mailto:${value}` : channel === 'url' ? value : null
    const who = role === 'dpo' ? ' (data protection officer)' : role === 'representative' ? ' (representative)' : ''
    return href ? [{ text: value, href }, who] : [`${value}${who}`]
  })
  return [heading(2, 'Questions'), paragraph('You can reach us here:'), list(lines)]
}
