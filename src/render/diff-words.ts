import type { Change, ChangeKind, Hunk, PolicyDiff, Severity, Source } from '../model.ts'
import { spelled } from './spelled.ts'

/** The severities of a comparison, the gravest first, as every form of it names them. */
export const grades = [
  { severity: 'substantial', title: 'Substantial', counted: 'substantial' },
  { severity: 'review', title: 'To review', counted: 'to review' },
  { severity: 'editorial', title: 'Editorial', counted: 'editorial' }
] as const satisfies readonly { severity: Severity; title: string; counted: string }[]

/** What became of a passage, in a word. */
export const operations = { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' } as const

/** The verdict and how many changes there are of each severity, in one sentence. */
export function headline({ verdict, changes, text }: PolicyDiff): string {
  if (verdict === 'none')
    return text.layoutOnly + text.moved > 0
      ? 'No change: the words are the same, only the layout differs.'
      : 'No change.'
  const counts = grades.flatMap(({ severity, counted }) => {
    const count = changes.filter((change) => change.severity === severity).length
    return count > 0 ? [`${count} ${counted}`] : []
  })
  const verdicts = {
    substantial: 'Substantial change',
    review: 'A person must look',
    editorial: 'Editorial change only'
  }
  return `${verdicts[verdict]}: ${counts.join(', ')}.`
}

/** How many sentences changed their words, and how many of them a change of facts explains. */
export function account({ text }: PolicyDiff): string {
  const quiet = [
    text.layoutOnly > 0 ? `${sentences(text.layoutOnly)} changed in layout only` : '',
    text.moved > 0 ? `${sentences(text.moved)} moved` : ''
  ].filter((part) => part !== '')
  const rest = quiet.length > 0 ? ` ${quiet.join(', ')}.` : ''
  if (text.changedSentences === 0) return `No sentence changed its words.${rest}`
  if (text.explained === 0)
    return `${sentences(text.changedSentences)} changed words and no fact did: see above.${rest}`
  const open =
    text.unexplained > 0 ? `${text.unexplained} hold words that no fact explains` : 'all explained by the facts above'
  const explained = text.unexplained > 0 ? `${text.explained} explained by the facts above, ` : ''
  return `${sentences(text.changedSentences)} changed: ${explained}${open}.${rest}`
}

function sentences(count: number): string {
  return `${count} ${count === 1 ? 'sentence' : 'sentences'}`
}

/** A version as a user names it. */
export function nameOf({ revision, path }: Source): string {
  return revision === null ? path : `${revision}:${path}`
}

/** The kind of a change as a title. */
export function kindTitle(kind: ChangeKind): string {
  const words = spelled(kind)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The changes of each kind, in the order in which the kinds first come. */
export function byKind(changes: readonly Change[]): { kind: ChangeKind; changes: Change[] }[] {
  const kinds = [...new Set(changes.map((change) => change.kind))]
  return kinds.map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }))
}

/** The first passage that each change rests on, by the id of the change. */
export function hunksByChange(hunks: readonly Hunk[]): Map<string, Hunk> {
  const found = new Map<string, Hunk>()
  for (const hunk of hunks) for (const id of hunk.changes) if (!found.has(id)) found.set(id, hunk)
  return found
}

/** The words of one side of a passage. */
export function quoteOf(passages: Hunk['old']): string {
  return passages.map((passage) => passage.quote).join(' ')
}

/** What a reader must know of a change beside its summary: whom it favours, and whether silence can carry it. */
export function remarks({ direction, needsConsent }: Change): string[] {
  const found = direction === 'neutral' ? [] : [direction as string]
  return needsConsent ? [...found, 'needs consent: silence cannot carry it'] : found
}

/** What a change of words is, without the words where the redline below shows them. */
export function withoutQuotes({ summary, from, to }: Change): string {
  const isOfWords = [from, to].every((side) => side === null || 'quote' in side)
  const at = summary.indexOf(': “')
  if (!isOfWords || at < 0) return summary
  const [places] = /^, in \d+ sentences \([^)]*\)\.$/.exec(summary.slice(summary.lastIndexOf(', in '))) ?? ['.']
  return summary.slice(0, at) + places
}
