import { isUtf8 } from 'node:buffer'
import { refusal } from './refusal.ts'

/**
 * Expect that what a stream gives is text in UTF-8, whose pieces may be cut anywhere: an id or an address with letters of
 * another encoding would be taken for somebody else's.
 *
 * @returns a function to call with each piece, and with none at the end
 * @throws VFileMessage `binary`, from that function
 */
export function expectText(path: string): (piece?: Uint8Array) => void {
  let rest: Uint8Array = new Uint8Array()
  return (piece) => {
    const bytes = rest.length === 0 ? piece : Buffer.concat(piece ? [rest, piece] : [rest])
    if (!bytes) return
    const end = bytes.length - (piece ? unfinished(bytes) : 0)
    rest = bytes.subarray(end)
    if (bytes.includes(0) || !isUtf8(bytes.subarray(0, end))) {
      throw refusal(path, 'this is a binary file or not UTF-8; save it as CSV in UTF-8', 'binary')
    }
  }
}

/** How many bytes at the end are the beginning of a character that goes on in the next piece (RFC 3629, 3). */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}
