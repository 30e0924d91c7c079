const marker = /^[([]?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zA-Z]|[ivxIVX]{1,6})[.)\]:]+\s/
const headingNumber = /^(?:\d{1,3}(?:\.\d{1,3}){0,4})\s/
const bullet = /^[\s•·‣▪●◦–—*-]+/

/**
 * How many characters of numbering a block opens with: `3.`, `(a)`, `IV)`, and before a heading also `2.1`. They order
 * a text and say nothing, so that a renumbered policy is the same policy. A number alone in a table cell is a figure.
 */
export function readNumbering(text: string, isHeading: boolean, isCell = false): number {
  const start = bullet.exec(text)?.[0].length ?? 0
  const rest = `${text.slice(start, start + 40)}${isCell ? '' : ' '}`
  const found = marker.exec(rest) ?? (isHeading ? headingNumber.exec(rest) : null)
  return Math.min(text.length, start + (found?.[0].length ?? 0))
}
