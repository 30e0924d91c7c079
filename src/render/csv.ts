/** Characters with which a spreadsheet takes a cell for a formula. */
const formula = /^[=+\-@\t\r]/

/**
 * A line of CSV (RFC 4180) for people who open it in a spreadsheet: a cell that would be run as a formula gets an
 * apostrophe before it.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => csvCell(typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell)).join(',')}\r\n`
}

/** A cell as it is, quoted where it must be. */
export function csvCell(cell: string | number | null): string {
  const text = cell === null ? '' : String(cell)
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
