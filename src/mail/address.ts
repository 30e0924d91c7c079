import { isIPv4, isIPv6 } from 'node:net'
import { domainToASCII } from 'node:url'

/** Characters of an unquoted local part (RFC 5321, 4.1.2), and those beyond ASCII (RFC 6531, 3.3). */
const dotString = /^[\w!#$%&'*+/=?^`{|}~\-\u0080-\u{10ffff}]+(?:\.[\w!#$%&'*+/=?^`{|}~\-\u0080-\u{10ffff}]+)*$/u
/** A quoted local part; angle brackets are left out, as no client sends them. */
const quoted =
  /^"(?:[\u0020\u0021\u0023-\u003b\u003d\u003f-\u005b\u005d-\u007e]|\\[\u0020-\u003b\u003d\u003f-\u007e])*"$/u
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i
const control = /[\p{Cc}\u2028\u2029]/u
/** Spaces beyond ASCII, and what shows as nothing, but for the joiners, which some scripts need within words. */
const unseen = /(?![ \u200c\u200d])[\p{Z}\p{DI}]/u

/** An address that can be put on an envelope and in a header, or why it cannot. */
export type CheckedAddress = { address: string } | { fault: string }

/**
 * Check the form of one e-mail address (RFC 5321, 4.1.2, with the lengths of 4.5.3.1; RFC 6531 beyond ASCII). Whether
 * somebody reads it is for the mail server to say.
 *
 * Nothing passes that could end a line or begin another header or command: no control character, no angle bracket.
 *
 * @param text  one address alone, without a name: `ana@example.com`
 * @returns the address with its domain as it goes over the wire (`bücher.example` as `xn--bcher-kva.example`), or a
 *          fault: a few words that hold nothing of the address
 */
export function checkAddress(text: string): CheckedAddress {
  if (control.test(text)) return { fault: 'it holds a control character or an end of line' }
  const address = text.trim()
  const at = address.lastIndexOf('@')
  if (at === -1) return { fault: 'it has no `@`' }
  const local = address.slice(0, at)
  if (Buffer.byteLength(local) > 64) return { fault: 'what stands before the `@` is longer than 64 octets' }
  if (unseen.test(local)) return { fault: 'it holds a character that is not seen' }
  if (!dotString.test(local) && !quoted.test(local)) return { fault: 'what stands before the `@` is not a mailbox' }
  const domain = domainOf(address.slice(at + 1))
  return domain ? { address: `${local}@${domain}` } : { fault: 'what stands after the `@` is not a domain' }
}

/** A domain as it goes over the wire; undefined where it is none. */
function domainOf(text: string): string | undefined {
  if (text.startsWith('[')) return isLiteral(text) ? text : undefined
  const ascii = domainToASCII(text)
  // An address of numbers alone is written as a literal, `[192.0.2.1]`; `domainToASCII` would let it through.
  const isName = ascii.length <= 253 && !isIPv4(ascii) && ascii.split('.').every((each) => label.test(each))
  return isName ? ascii : undefined
}

/** `[192.0.2.1]` or `[IPv6:2001:db8::1]` (RFC 5321, 4.1.3). */
function isLiteral(text: string): boolean {
  if (!text.endsWith(']')) return false
  const inner = text.slice(1, -1)
  return isIPv4(inner) || (/^ipv6:/i.test(inner) && isIPv6(inner.slice(5)))
}
