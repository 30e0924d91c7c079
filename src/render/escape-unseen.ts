/** What JSON and YAML let stand as it is, and what a terminal obeys or nobody sees. */
const unseen = /[\u007f-\u009f\p{Zl}\p{Zp}\p{DI}]/gu

/** Put an escape in the place of each character that would steer a terminal, or that is not seen. */
export function escapeUnseen(text: string, escaped: (character: string) => string): string {
  return text.replace(unseen, escaped)
}
