import type { PolicyLog } from '../log/policy-log.ts'
import { jsonText } from './json-text.ts'
import type { Look } from './look.ts'

/** A history as text. */
export type LogRenderer = (log: PolicyLog, look: Look) => string | Promise<string>

/** The forms that `assent log` writes. */
export const logRenderers = {
  async text(log, look) {
    return (await import('./log-text.ts')).logText(log, look)
  },
  async html(log) {
    return (await import('./log-html.ts')).logHtml(log)
  },
  json(log) {
    return `${jsonText(log, 2)}\n`
  }
} as const satisfies Record<string, LogRenderer>

export type LogFormat = keyof typeof logRenderers
