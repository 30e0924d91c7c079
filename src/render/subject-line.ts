import { encodeWord } from 'nodemailer/lib/mime-funcs'
import { printable } from './printable.ts'

/** Columns of one encoded word, so that a line holds it with the name of the header (RFC 2047, 2). */
const wordLength = 52
/** What a reader of mail would decode though nobody encoded it, and words that no line can hold. */
const misleading = /=\?|\S{76}/

/**
 * A title as the subject of a mail: on one line, and read as it stands, whatever it holds. Characters beyond ASCII are
 * left to whoever composes the mail.
 */
export function subjectLine(title: string): string {
  const text = printable(title)
  return misleading.test(text) ? encodeWord(text, 'Q', wordLength) : text
}
