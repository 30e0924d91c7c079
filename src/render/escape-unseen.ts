/** What JSON and YAML let stand as it is, and what a terminal obeys or nobody sees. */
const unseen = /[\u007f-\u009f\p{Zl}\p{Zp}\p{DI}]/gu
/** From here on a character may be one of them. */
const firstUnseen = 0x7f

/** Put an escape in the place of each character that would steer a terminal, or that is not seen. */
export function escapeUnseen(text: string, escaped: (character: string) => string): string {
  return mayHoldUnseen(text) ? text.replace(unseen, escaped) : text
}

/** False for most texts, at a glance: the search looks up each character in long lists. */
function mayHoldUnseen(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= firstUnseen && !isSeen(code)) return true
  }
  return false
}

/** Letters with marks, and the quotation marks, dashes, dots and bullets of printed English. */
function isSeen(code: number): boolean {
  return (
    (code > 0xad && code < 0x300) || (code > 0x9f && code < 0xad) || (code > 0x200f && code < 0x2028) || code === 0x20ac
  )
}
