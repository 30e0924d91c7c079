import type { CheckReport } from '../check/report.ts'
import { jsonText } from './json-text.ts'
import type { Look } from './look.ts'

/** The report of a check as text. */
export type CheckRenderer = (report: CheckReport, look: Look) => string | Promise<string>

/** The forms that `assent check` writes. */
export const checkRenderers = {
  async terminal(report, look) {
    return (await import('./check-terminal.ts')).checkTerminal(report, look)
  },
  async github(report) {
    return (await import('./check-github.ts')).checkGithub(report)
  },
  async gitlab(report) {
    return (await import('./check-gitlab.ts')).checkGitlab(report)
  },
  async sarif(report) {
    return (await import('./check-sarif.ts')).checkSarif(report)
  },
  async junit(report) {
    return (await import('./check-junit.ts')).checkJunit(report)
  },
  async markdown(report) {
    return (await import('./check-markdown.ts')).checkMarkdown(report)
  },
  json(report) {
    return `${jsonText(report, 2)}\n`
  }
} as const satisfies Record<string, CheckRenderer>

export type CheckFormat = keyof typeof checkRenderers
