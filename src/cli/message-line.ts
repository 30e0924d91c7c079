import { printable } from '../render/printable.ts'
import type { PlainMessage } from './parse-input.ts'

/** A message as one line for standard error: `policy.md:3:7: text`, and `policy.md: text` where it has no place. */
export function messageLine({ file, line, column, reason }: PlainMessage): string {
  const place = [file || 'assent', line, column].filter((part) => part !== undefined)
  return `${printable(place.join(':'))}: ${printable(reason)}\n`
}
