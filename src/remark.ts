import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { atLeast } from './judge/at-least.ts'
import type { Overrides } from './judge/rule.ts'
import { parsePolicy } from './library/parse-policy.ts'
import { lintPolicy } from './lint/lint-policy.ts'
import type { LintFinding } from './lint/lint-rule.ts'
import { factKinds, type Severity } from './model.ts'

/** How assent's rules report inside remark. */
export interface RemarkAssentOptions {
  /** Severity by id of rule, or `off`; `assent rules` lists the rules. */
  rules?: Overrides
  /** Findings of this severity and above are errors (`fatal: true`), which fail a run; `never` where not given. */
  failOn?: Severity | 'never'
}

/**
 * Plugin for remark: report what a privacy policy lacks and where it is unclear, as `assent lint` does.
 *
 * Each finding is a message of the file with its place, `ruleId` (the rule), `source: 'assent'` and, in `note`, the
 * articles that ask for it. Editorial findings are information, the others warnings. The policy is read from the text of
 * the file, not from the tree: front matter, HTML and scraped lines are read as the command reads them, whatever other
 * plugins are in use. The tree stays as it is. A text in which no fact is found gets one message that says so.
 */
const remarkAssent: Plugin<[RemarkAssentOptions?], Root> = (options = {}) => {
  return (_tree, file) => {
    try {
      const { policy, messages } = parsePolicy(String(file), { path: file.path })
      for (const { reason, place, ruleId } of messages) file.message(reason, { place, ruleId, source: 'assent' })
      if (factKinds.every((kind) => policy[kind].length === 0)) return tellNoFact(file)
      for (const finding of lintPolicy(policy, options.rules)) tell(finding, options.failOn ?? 'never', file)
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error
      const { reason, place, ruleId } = error
      file.message(reason, { place, ruleId, source: 'assent' }).fatal = true
    }
  }
}

export default remarkAssent

function tell({ rule, severity, basis, place, reason }: LintFinding, failOn: Severity | 'never', file: VFile): void {
  const { line, column, endLine, endColumn } = place
  const position = { start: { line, column }, end: { line: endLine, column: endColumn } }
  const origin = { place: position, ruleId: rule, source: 'assent' }
  const message = severity === 'editorial' ? file.info(reason, origin) : file.message(reason, origin)
  message.note = basis.join('; ')
  if (atLeast(severity, failOn)) message.fatal = true
}

function tellNoFact(file: VFile): void {
  const reason = 'no fact was found in this text; check that it is a privacy policy'
  file.message(reason, { ruleId: 'no-fact', source: 'assent' })
}
