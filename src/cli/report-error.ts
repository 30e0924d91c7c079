import { VFileMessage } from 'vfile-message'
import { LedgerError } from '../ledger/ledger-error.ts'
import { printable } from '../render/printable.ts'
import { CallError } from './call-error.ts'
import { ConfigurationError } from './configuration-error.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { Rim } from './rim.ts'
import { tell } from './voice.ts'

/** Tell what stopped a command, in one sentence on standard error, and give the exit status for it. */
export function reportError(error: unknown, rim: Rim): ExitCode {
  if (error instanceof VFileMessage) {
    tell(error, rim)
    return exitCodes.input
  }
  if (error instanceof ConfigurationError) {
    for (const message of error.messages) tell(message, rim)
    return exitCodes.call
  }
  if (error instanceof CallError) {
    rim.stderr.write(`error: ${printable(error.message)}\n`)
    return exitCodes.call
  }
  if (error instanceof LedgerError) {
    rim.stderr.write(`error: ${printable(error.message)}\n`)
    if (rim.env.ASSENT_DEBUG) rim.stderr.write(`${error.stack}\n${(error.cause as Error | undefined)?.stack ?? ''}\n`)
    return exitCodes.service
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const advice = 'this is a fault of assent; please report it, with the output under ASSENT_DEBUG=1'
  rim.stderr.write(`error: ${printable(message)}; ${advice}\n`)
  if (rim.env.ASSENT_DEBUG) rim.stderr.write(`${stack}\n`)
  return exitCodes.call
}
