import type { VFile } from 'vfile'
import type { Ignored } from '../../model.ts'
import type { Comment, PolicyDocument, Section } from '../../parse/document.ts'
import { changeTerms } from '../change-terms.ts'
import type { Finding, PolicyReading } from '../reading.ts'
import { type Statements, warn } from './comments.ts'
import { nearest } from './nearest.ts'

/** What is left of the findings, and what the author silenced. */
export interface Kept {
  findings: Finding[]
  ignored: Ignored[]
}

/**
 * Leave out what the author silences. A comment holds from where it stands to the end of its section, and for all that
 * follows where it stands before the first heading. `unified-message-control` does the like for messages; here it is
 * facts that must not be drawn, by rules that may give several facts in one sentence, so that it does not fit.
 *
 * @param file gets a message, rule `statement`, for a comment that silences nothing
 */
export function silence(
  findings: readonly Finding[],
  ignores: Statements['ignores'],
  policy: PolicyReading,
  document: PolicyDocument,
  file: VFile
): Kept {
  if (ignores.length === 0) return { findings: [...findings], ignored: [] }
  const silenced = new Set<Finding>()
  const ignored: Ignored[] = []
  for (const { stated, comment } of ignores) {
    const within = findings.filter((finding) => holds(comment, document, lineAt(finding, document)))
    for (const rule of stated.rules) {
      const hit = within.filter((finding) => matches(rule, finding.rule))
      for (const finding of hit) silenced.add(finding)
      if (hit.length === 0) tellUnused(rule, comment, within, file)
      ignored.push({
        rule,
        ...comment.place,
        quote: comment.text.trim(),
        silenced: hit.map((each) => summary(each, document))
      })
    }
  }
  const kept = findings.filter((finding) => !silenced.has(finding))
  return { findings: rejoined(kept, silenced, policy), ignored }
}

/** The fact on changes is joined from many sentences: it is drawn anew without those that are silenced. */
function rejoined(kept: Finding[], silenced: ReadonlySet<Finding>, policy: PolicyReading): Finding[] {
  const gone = new Set([...silenced].filter(({ kind }) => kind === 'changeTerms').map(({ reading }) => reading))
  if (gone.size === 0) return kept
  const readings = policy.readings.filter((reading) => !gone.has(reading))
  return [...kept.filter(({ kind }) => kind !== 'changeTerms'), ...changeTerms({ ...policy, readings })]
}

function matches(rule: string, id: string): boolean {
  return rule === id || (rule.endsWith('/*') && id.startsWith(rule.slice(0, -1)))
}

function holds({ place }: Comment, document: PolicyDocument, at: { line: number; column: number }): boolean {
  if (at.line < place.line || (at.line === place.line && at.column < place.column)) return false
  const section = sectionAt(document, place.line)
  return !section || at.line <= section.endLine
}

function sectionAt(document: PolicyDocument, line: number): Section | undefined {
  return document.sections.findLast((section) => section.line <= line)
}

function lineAt({ reading, start }: Finding, document: PolicyDocument): { line: number; column: number } {
  const offset = reading.sentence.offsets.at(start)
  return document.placeOf(offset, offset + 1)
}

function summary(finding: Finding, document: PolicyDocument): Ignored['silenced'][number] {
  const { kind, concept, reading, start, end } = finding
  return { kind, concept, line: lineAt(finding, document).line, quote: reading.sentence.text.slice(start, end) }
}

function tellUnused(rule: string, comment: Comment, within: readonly Finding[], file: VFile): void {
  const meant = nearest(rule, new Set(within.map((finding) => finding.rule)))
  const hint = meant ? `; did you mean \`${meant}\`?` : ''
  const reason = `Unexpected \`ignore ${rule}\`, expected a rule that reads something up to the end of the section${hint}`
  warn(file, comment, reason, meant ? [meant] : [])
}
