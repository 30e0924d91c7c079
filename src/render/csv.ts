import { withoutUnseen } from './unseen.ts'

/** Characters with which a spreadsheet takes a cell for a formula; in some languages the wide ones too. */
const formula = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/

/**
 * A line of CSV (RFC 4180) for people who open it in a spreadsheet: a cell that would be run as a formula gets an
 * apostrophe before it, and what would steer a terminal or not be seen becomes `\ufffd`.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? textCell(cell) : String(cell ?? ''))).join(',')}\r\n`
}

function textCell(cell: string): string {
  const text = withoutUnseen(formula.test(cell) ? `'${cell}` : cell, (each) =>
    /[\t\r\n]/.test(each) ? each : '\ufffd'
  )
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
