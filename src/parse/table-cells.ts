/**
 * Where the cells of a table's row stand: between bars that no backslash escapes, without the white space around.
 *
 * @returns pairs of indices into `row`; an empty cell begins where it ends
 */
export function tableCells(row: string): [number, number][] {
  const found: [number, number][] = []
  let start = skipBlank(row, 0)
  if (row[start] === '|') start++
  for (let at = start; at < row.length; at++) {
    if (row[at] === '\\') at++
    else if (row[at] === '|') {
      found.push(trimmed(row, start, at))
      start = at + 1
    }
  }
  if (skipBlank(row, start) < row.length) found.push(trimmed(row, start, row.length))
  return found
}

function trimmed(row: string, start: number, end: number): [number, number] {
  const from = Math.min(skipBlank(row, start), end)
  let to = end
  while (to > from && isBlank(row[to - 1])) to--
  return [from, to]
}

function skipBlank(row: string, from: number): number {
  let at = from
  while (isBlank(row[at])) at++
  return at
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t'
}
