import { refusal } from './refusal.ts'

/** A line longer than this, in bytes, is none. */
const longestLine = 1_000_000

const lineFeed = 0x0a

/** Takes pieces of a text in UTF-8, cut anywhere, and gives back its lines. */
export interface LineReader {
  /** The lines that are whole by now, without the line feeds. @throws VFileMessage where a line does not come to an end */
  add(piece: Buffer): string[]
  /** The bytes after the last line feed. */
  rest(): Buffer
}

/** @param form  what the text is in, as a message names it */
export function lineReader(path: string, form: string): LineReader {
  let rest: Buffer[] = []
  let length = 0
  let begun = false
  return {
    add(piece) {
      const end = piece.lastIndexOf(lineFeed)
      const whole = end === -1 ? null : Buffer.concat([...rest, piece.subarray(0, end)])
      const left = piece.subarray(end + 1)
      rest = whole ? [left] : [...rest, left]
      length = whole ? left.length : length + left.length
      if (length > longestLine) throw refusal(path, `this line is too long for ${form}`, 'long-line')
      if (!whole) return []
      const text = whole.toString('utf8')
      const lines = (begun ? text : withoutMark(text)).split('\n')
      begun = true
      return lines
    },
    rest() {
      const bytes = Buffer.concat(rest)
      return begun ? bytes : Buffer.from(withoutMark(bytes.toString('utf8')))
    }
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
