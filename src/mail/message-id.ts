import { createHash } from 'node:crypto'

/** Hexadecimal digits of the notice's id and of the person's token: enough that no two are alike. */
const noticeDigits = 16
const tokenDigits = 24

/**
 * The Message-ID (RFC 5322, 3.6.4) of one notice to one person: the same each time, so that a message that is sent
 * again is known as the same by those who got both.
 *
 * It holds nothing of the person, and no number that would tell how many there are. Nobody who does not know the salt
 * can make up another person's.
 *
 * @param notice  id of the notice: `n-3f9a…`
 * @param salt    the person's salt in the ledger
 * @param sender  address of the sender; its domain is the right side
 */
export function messageIdOf(notice: string, salt: string, sender: string): string {
  const token = createHash('sha256').update(`${salt}\n${notice}`).digest('hex').slice(0, tokenDigits)
  return `<${notice.slice(0, noticeDigits + 2)}.${token}@${sender.slice(sender.lastIndexOf('@') + 1)}>`
}
