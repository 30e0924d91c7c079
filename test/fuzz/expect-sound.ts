import { expect } from 'vitest'
import type { InsideOutcome } from './run-inside.ts'

/** What holds of every run: a status of the table, no report of a fault of the program, no control characters. */
export function expectSound({ exitCode, stdout, stderr }: InsideOutcome): void {
  expect([0, 1, 2, 3, 4]).toContain(exitCode)
  expect(stderr).not.toContain('this is a fault of assent')
  expect(stderr).not.toMatch(/^ {4}at /m)
  expect(controls(stderr)).toEqual([])
  expect(controls(stdout)).toEqual([])
  if (exitCode >= 2) expect(stderr).not.toBe('')
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

/** Control characters that steer a terminal, and marks that turn the direction of text. */
function controls(text: string): string[] {
  return [...text].filter((char) => {
    const code = char.codePointAt(0)!
    const isControl = (code < 32 && char !== '\n' && char !== '\t' && char !== '\r') || (code > 126 && code < 160)
    return isControl || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
  })
}
