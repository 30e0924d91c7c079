import type { VFile } from 'vfile'
import type { Comment, PolicyDocument } from '../../parse/document.ts'
import { parseComment, type StatedFact, type StatedIgnore } from './parse-comment.ts'
import { Problem } from './problem.ts'

/** What the author says to assent, each with its comment. */
export interface Statements {
  facts: { stated: StatedFact; comment: Comment }[]
  ignores: { stated: StatedIgnore; comment: Comment }[]
}

/**
 * Read the comments of a policy that are addressed to assent.
 *
 * @param file gets a message, rule `statement`, for each that cannot be read; it is left out
 */
export function statements(document: PolicyDocument, file: VFile): Statements {
  const found: Statements = { facts: [], ignores: [] }
  for (const comment of document.comments) {
    try {
      const stated = parseComment(comment.text)
      if (stated?.type === 'fact') found.facts.push({ stated, comment })
      if (stated?.type === 'ignore') found.ignores.push({ stated, comment })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      warn(file, comment, error.message, error.suggestions)
    }
  }
  return found
}

/** Tell what is wrong with a comment: a VFile message with its place and what may have been meant. */
export function warn(file: VFile, { place }: Comment, reason: string, suggestions: string[]): void {
  const message = file.message(reason, {
    place: {
      start: { line: place.line, column: place.column },
      end: { line: place.endLine, column: place.endColumn }
    },
    ruleId: 'statement',
    source: 'assent'
  })
  if (suggestions.length > 0) message.expected = suggestions
}
