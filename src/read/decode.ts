import { isUtf8 } from 'node:buffer'
import type { Point } from 'unist'
import { refusal } from './refusal.ts'

/**
 * Turn the bytes of a policy into text. UTF-8 is expected; a byte order mark is dropped, and one of UTF-16 obeyed.
 *
 * @throws VFileMessage `binary` for what is no text, `encoding` for text in another encoding
 */
export function decode(bytes: Uint8Array, path: string): string {
  const utf16 = utf16Label(bytes)
  if (utf16) return decodeUtf16(bytes, utf16, path)
  if (bytes.includes(0)) throw binary(path)
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  const place = firstReplaced(bytes)
  throw startsLikePdf(bytes)
    ? binary(path)
    : refusal(path, 'this is not UTF-8 text; save the file in the encoding UTF-8', 'encoding', place)
}

function decodeUtf16(bytes: Uint8Array, label: string, path: string): string {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Half a character at the end, or a lone surrogate: bytes that only look like UTF-16.
  }
  throw binary(path)
}

function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function startsLikePdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-'
}

function binary(path: string) {
  return refusal(path, 'this is a binary file, not text; convert the policy to Markdown first', 'binary')
}

/** Where the first byte stands that no UTF-8 text has there. */
function firstReplaced(bytes: Uint8Array): Point | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const offset = text.indexOf('\ufffd')
  if (offset < 0) return undefined
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before[before.length - 1]!.length + 1 }
}
