import type { PolicyDiff } from '../model.ts'
import { diffRenderers } from '../render/diffs.ts'

/** The forms of a comparison; `terminal` is plain text of 80 columns, without colour. */
export type DiffForm = 'terminal' | 'markdown' | 'html' | 'json'

/**
 * Write a comparison in one of its forms, as `assent diff` does. The same comparison gives the same text.
 *
 * What it quotes is escaped for the form.
 */
export async function renderDiff(diff: PolicyDiff, form: DiffForm): Promise<string> {
  return diffRenderers[form](diff, { width: 80, colour: false })
}
