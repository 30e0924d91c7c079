import { diffWordsWithSpace } from 'diff'
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun
} from 'docx'
import type { Change, PolicyDiff } from '../../model.ts'
import type { PolicyDocument } from '../../parse/document.ts'
import { printable } from '../printable.ts'
import { type Block, type BlockPair, blocksOf, pairBlocks } from './blocks.ts'
import { withFixedTimes } from './fixed-times.ts'

/** Who makes the revisions, and when. */
export interface Revision {
  author: string
  /** ISO 8601 instant in UTC: `2020-05-01T09:00:00Z`. */
  date: string
}

/** The two versions that were compared. */
export interface Documents {
  old: PolicyDocument
  new: PolicyDocument
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6
] as const

/**
 * Write a comparison as a Word document (Office Open XML, ECMA-376): the text of the policy, with what came and went as
 * tracked changes, and a comment at each change that is substantial or to be reviewed. Accepting all changes gives the
 * words of the new version, rejecting all those of the old one; layout is that of paragraphs, headings and lists alone.
 *
 * The same versions, author and date give the same bytes.
 */
export async function diffDocx(diff: PolicyDiff, documents: Documents, revision: Revision): Promise<Uint8Array> {
  const pairs = pairBlocks(blocksOf(documents.old), blocksOf(documents.new))
  const comments = commentsByPair(diff.changes, pairs)
  let id = 0
  const mark = () => ({ id: ++id, ...revision })
  let commentId = 0
  const told: { id: number; change: Change }[] = []
  const children = pairs.map((pair) => {
    const own = (comments.get(pair) ?? []).map((change) => ({ id: commentId++, change }))
    told.push(...own)
    return paragraph(
      pair,
      own.map((each) => each.id),
      mark
    )
  })
  const date = new Date(revision.date)
  const document = new Document({
    creator: revision.author,
    lastModifiedBy: revision.author,
    title: 'Comparison of two versions of a privacy policy',
    features: { trackRevisions: true },
    comments: {
      children: told.map((each) => ({
        id: each.id,
        author: revision.author,
        date,
        children: [new Paragraph({ children: [new TextRun(commentText(each.change))] })]
      }))
    },
    sections: [{ children }]
  })
  return withFixedTimes(await Packer.toBuffer(document), revision.date)
}

function paragraph({ old, new: now }: BlockPair, comments: readonly number[], mark: () => Mark): Paragraph {
  const block = (now ?? old)!
  const isGone = now === null
  const isCome = old === null
  const children = [
    ...comments.map((id) => new CommentRangeStart(id)),
    ...runs(old?.text ?? '', now?.text ?? '', mark),
    ...comments.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })])
  ]
  return new Paragraph({
    children,
    ...style(block),
    // The mark of the paragraph itself, so that rejecting leaves no empty line.
    run: isGone ? { deletion: mark() } : isCome ? { insertion: mark() } : {}
  })
}

type Mark = Revision & { id: number }

function style({ unit, depth }: Block) {
  if (unit === 'heading') return { heading: headings[Math.min(Math.max(depth, 1), headings.length) - 1] }
  return unit === 'item' ? { bullet: { level: 0 } } : {}
}

function runs(old: string, now: string, mark: () => Mark): ParagraphChild[] {
  if (old === now) return [new TextRun(now)]
  return diffWordsWithSpace(old, now).map(({ value, added, removed }) => {
    if (added) return new InsertedTextRun({ text: value, ...mark() })
    return removed ? new DeletedTextRun({ text: value, ...mark() }) : new TextRun(value)
  })
}

/** The changes that deserve a comment, at the block that holds the first of their lines. */
function commentsByPair(changes: readonly Change[], pairs: readonly BlockPair[]): Map<BlockPair, Change[]> {
  const byPair = new Map<BlockPair, Change[]>()
  for (const change of changes.filter(({ severity }) => severity !== 'editorial')) {
    const [line] = change.newLines
    const [oldLine] = change.oldLines
    const pair =
      pairs.find(({ new: now }) => now && line !== undefined && now.line <= line && line <= now.endLine) ??
      pairs.find(({ old }) => old && oldLine !== undefined && old.line <= oldLine && oldLine <= old.endLine)
    if (pair) byPair.set(pair, [...(byPair.get(pair) ?? []), change])
  }
  return byPair
}

function commentText({ severity, summary, rule, basis, needsConsent }: Change): string {
  const grade = severity === 'review' ? 'To review' : 'Substantial'
  const consent = needsConsent ? ' Silence cannot carry this change.' : ''
  return printable(`${grade}: ${summary}${consent} (${[rule, ...basis].join('; ')})`)
}
