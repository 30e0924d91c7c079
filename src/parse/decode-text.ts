import { decodeHTMLStrict } from 'entities'

const escaped = /\\([!-/:-@[-`{-~])/g

/** Text without escapes and character references: 'a\\_b&amp;c' is 'a_b&c'. */
export function decodeText(text: string): string {
  const plain = text.includes('\\') ? text.replace(escaped, '$1') : text
  return plain.includes('&') ? decodeHTMLStrict(plain) : plain
}

/** What a character reference stands for, `&` and `;` included; `null` for what is none. */
export function decodeReference(reference: string): string | null {
  const decoded = decodeHTMLStrict(reference)
  return decoded === reference ? null : decoded
}
