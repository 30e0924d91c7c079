import { Option } from 'commander'
import type { Severity, Verdict } from '../model.ts'

const severities = ['substantial', 'review', 'editorial'] as const satisfies readonly Severity[]

/** From which severity on a command exits with 1. */
export type FailOn = Severity | 'never'

/** The option `--fail-on SEVERITY`. */
export function failOnOption(what: string, fallback: FailOn): Option {
  return new Option('--fail-on <severity>', `exit 1 if ${what} is at least this grave`)
    .choices([...severities, 'never'])
    .default(fallback)
}

/** True where a verdict is as grave as `least`, or graver. */
export function atLeast(verdict: Verdict, least: FailOn): boolean {
  return verdict !== 'none' && least !== 'never' && severities.indexOf(verdict) <= severities.indexOf(least)
}
