import type { PolicyDiff } from '../model.ts'
import { jsonText } from './json-text.ts'
import type { Look } from './look.ts'

/** A comparison as text. */
export type DiffRenderer = (diff: PolicyDiff, look: Look) => string | Promise<string>

/** The forms that `assent diff` writes. */
export const diffRenderers = {
  async terminal(diff, look) {
    return (await import('./terminal-diff.ts')).terminalDiff(diff, look)
  },
  async markdown(diff) {
    return (await import('./diff-markdown.ts')).diffMarkdown(diff)
  },
  async html(diff) {
    return (await import('./diff-html.ts')).diffHtml(diff)
  },
  json(diff) {
    return `${jsonText(diff, 2)}\n`
  }
} as const satisfies Record<string, DiffRenderer>

export type DiffFormat = keyof typeof diffRenderers
