import type { Comment, PolicyDocument } from '../../parse/document.ts'
import type { Alignment } from '../alignment.ts'
import type { Finding } from '../finding.ts'
import { linesOf } from '../places.ts'

/** A comment is quoted up to so many letters, and so many of them. */
const mostLetters = 60
const mostQuoted = 4

/**
 * What changed in HTML comments, which no reader of the policy sees: told, and never grave; but a comment that speaks to
 * assent steers how the policy is read, and a person must look.
 */
export function commentFindings({ oldDocument, newDocument }: Alignment): Finding[] {
  return [false, true].flatMap((isInstruction) => {
    const [old, now] = [oldDocument, newDocument].map((document) => commentsIn(document, isInstruction)) as [
      Comment[],
      Comment[]
    ]
    const went = without(old, now)
    const came = without(now, old)
    if (went.length + came.length === 0) return []
    const quoted = [...went.map((each) => `${quote(each)} went`), ...came.map((each) => `${quote(each)} came`)]
    const more = quoted.length > mostQuoted ? [`${quoted.length - mostQuoted} more`] : []
    return [
      {
        rule: isInstruction ? 'instruction-changed' : 'comment-changed',
        kind: 'text' as const,
        concept: null,
        from: null,
        to: null,
        slots: { words: [...quoted.slice(0, mostQuoted), ...more].join('; ') },
        values: [...went.map((each) => `- ${folded(each)}`), ...came.map((each) => `+ ${folded(each)}`)],
        oldLines: linesOf(went.map(({ place }) => place)),
        newLines: linesOf(came.map(({ place }) => place)),
        groups: []
      }
    ]
  })
}

function commentsIn({ comments }: PolicyDocument, isInstruction: boolean): Comment[] {
  return comments.filter((comment) => folded(comment).startsWith('assent') === isInstruction)
}

/** Those that the other version does not hold, each as often as it holds fewer of them. */
function without(comments: readonly Comment[], others: readonly Comment[]): Comment[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(folded(other), (left.get(folded(other)) ?? 0) + 1)
  return comments.filter((comment) => {
    const count = left.get(folded(comment)) ?? 0
    left.set(folded(comment), count - 1)
    return count <= 0
  })
}

function quote(comment: Comment): string {
  const text = folded(comment)
  return `“${text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text}”`
}

function folded({ text }: Comment): string {
  return text.split(/\s/).filter(Boolean).join(' ')
}
