import type { Severity, Verdict } from '../model.ts'

/** The severities, the gravest first. */
export const severities = ['substantial', 'review', 'editorial'] as const satisfies readonly Severity[]

/** From which severity on a command exits with 1. */
export type FailOn = Severity | 'never'

/** True where a verdict is as grave as `least`, or graver. */
export function atLeast(verdict: Verdict, least: FailOn): boolean {
  return verdict !== 'none' && least !== 'never' && severities.indexOf(verdict) <= severities.indexOf(least)
}
