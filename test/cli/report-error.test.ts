import { expect, test } from 'vitest'
import { CallError } from '../../src/cli/call-error.ts'
import { reportError } from '../../src/cli/report-error.ts'
import type { Rim } from '../../src/cli/rim.ts'
import { refusal } from '../../src/read/refusal.ts'

function told(error: unknown, env: Rim['env'] = {}) {
  let text = ''
  const stderr = { write: (more: string) => (text += more) }
  return { exitCode: reportError(error, { env, stderr } as unknown as Rim), text }
}

const advice = 'this is a fault of assent; please report it, with the output under ASSENT_DEBUG=1\n'

test.each([
  {
    error: refusal('a.md', 'it is torn', 'torn', { line: 3, column: 7 }),
    exitCode: 3,
    text: 'a.md:3:7: it is torn\n'
  },
  {
    error: refusal('a\u001b[2J\u202e.md', 'it is\ntorn', 'torn'),
    exitCode: 3,
    text: 'a\ufffd[2J\ufffd.md: it is torn\n'
  },
  { error: new CallError('name one file'), exitCode: 2, text: 'error: name one file\n' },
  { error: new TypeError('x is not a function'), exitCode: 2, text: `error: x is not a function; ${advice}` },
  { error: 'odd', exitCode: 2, text: `error: odd; ${advice}` }
])('$text', ({ error, exitCode, text }) => {
  expect(told(error)).toEqual({ exitCode, text })
})

test('the stack is told under ASSENT_DEBUG alone', () => {
  expect(told(new TypeError('no'), { ASSENT_DEBUG: '1' }).text).toMatch(/^error: no; .*\nTypeError: no\n\s+at /)
})
