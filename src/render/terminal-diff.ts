import { Chalk, type ChalkInstance } from 'chalk'
import type { Change, ChangeKind, Hunk, PolicyDiff, Severity, Source } from '../model.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'
import { type RedlineWord, redline } from './redline.ts'
import { spelled } from './spelled.ts'
import { plainWords, type ShownWord, wrapWords } from './wrap-words.ts'

const grades = ['substantial', 'review', 'editorial'] as const satisfies readonly Severity[]
const titles = { substantial: 'SUBSTANTIAL', review: 'TO REVIEW', editorial: 'EDITORIAL' } as const
const signs = { added: '+', removed: '-', changed: '~', moved: '>' } as const
const leastWidth = 40
/** A redline is cut after so many words; the files hold the rest. */
const mostWords = { substantial: 60, review: 60, editorial: 24 } as const

/** A comparison for a terminal: the verdict, the changes by severity and kind with their words, and a closing count. */
export function terminalDiff(diff: PolicyDiff, look: Look): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 })
  const width = Math.max(leastWidth, look.width)
  const page: Page = { diff, ink, width, hunks: hunksByChange(diff) }
  const lines = [
    ...wrapWords(plainWords(headline(diff)), width, '').map((line) => ink.bold(line)),
    ink.dim(`${printable(nameOf(diff.from))} -> ${printable(nameOf(diff.to))}`),
    ...grades.flatMap((grade) => block(grade, page)),
    '',
    ...wrapWords(plainWords(account(diff)), width, ''),
    ''
  ]
  return lines.join('\n')
}

interface Page {
  diff: PolicyDiff
  ink: ChalkInstance
  width: number
  hunks: Map<string, Hunk>
}

function hunksByChange(diff: PolicyDiff): Map<string, Hunk> {
  const found = new Map<string, Hunk>()
  for (const hunk of diff.text.hunks) for (const id of hunk.changes) if (!found.has(id)) found.set(id, hunk)
  return found
}

function headline({ verdict, changes, text }: PolicyDiff): string {
  const counts = grades.flatMap((grade) => {
    const count = changes.filter((change) => change.severity === grade).length
    return count > 0 ? [`${count} ${grade === 'review' ? 'to review' : grade}`] : []
  })
  const told = counts.length > 0 ? `: ${counts.join(', ')}` : ''
  if (verdict === 'none')
    return text.layoutOnly + text.moved > 0
      ? 'No change: the words are the same, only the layout differs.'
      : 'No change.'
  const verdicts = {
    substantial: 'Substantial change',
    review: 'A person must look',
    editorial: 'Editorial change only'
  }
  return `${verdicts[verdict]}${told}.`
}

function block(grade: Severity, page: Page): string[] {
  const changes = page.diff.changes.filter((change) => change.severity === grade)
  if (changes.length === 0) return []
  const paint = { substantial: page.ink.red, review: page.ink.yellow, editorial: page.ink.blue }[grade]
  const kinds = [...new Set(changes.map((change) => change.kind))]
  return [
    '',
    paint.bold(`${titles[grade]} (${changes.length})`),
    ...kinds.flatMap((kind) => [
      page.ink.bold(kindTitle(kind)),
      ...entries(
        changes.filter((d) => d.kind === kind),
        page
      )
    ])
  ]
}

/** Changes that rest on one passage show its words once. */
function entries(changes: readonly Change[], page: Page): string[] {
  const shown = new Set<Hunk>()
  return changes.flatMap((change) => {
    const hunk = page.hunks.get(change.id)
    const lines = entry(change, hunk && !shown.has(hunk) ? hunk : undefined, page)
    if (hunk) shown.add(hunk)
    return lines
  })
}

function kindTitle(kind: ChangeKind): string {
  const words = spelled(kind)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function entry(change: Change, hunk: Hunk | undefined, page: Page): string[] {
  const { ink, width, diff } = page
  const sign = signs[change.op]
  const tags = [
    placeOf(change, diff),
    change.direction === 'neutral' ? '' : change.direction,
    change.needsConsent ? 'needs consent: silence cannot carry it' : '',
    change.id
  ].filter((tag) => tag !== '')
  const words = plainWords(printable(change.summary))
  return [
    ...wrapWords(words, width, '    ', `  ${sign} `),
    ...wrapWords(plainWords(tags.join('  ')), width, '      ', '    ').map((line) => ink.dim(line)),
    ...(hunk ? wrapWords(redlineOf(change, hunk, page), width, '      ') : [])
  ]
}

/** `path:line`, which many terminals open with a click: of the new version, or of the old one for what is gone. */
function placeOf(change: Change, { from, to }: PolicyDiff): string {
  if (change.newLines.length > 0) return `${printable(nameOf(to))}:${change.newLines[0]}`
  return change.oldLines.length > 0 ? `${printable(nameOf(from))}:${change.oldLines[0]}` : ''
}

function nameOf(source: Source): string {
  return source.revision === null ? source.path : `${source.revision}:${source.path}`
}

/** The words of the passage that the change rests on, with those that differ marked. */
function redlineOf(change: Change, hunk: Hunk, { ink }: Page): ShownWord[] {
  if (change.op === 'moved') return []
  const quote = (passages: Hunk['old']) => passages.map((d) => d.quote).join(' ')
  const words = redline(printable(quote(hunk.old)), printable(quote(hunk.new)))
  const most = mostWords[change.severity]
  const shown = words.slice(0, most).map((word, at, all) => show(word, all[at - 1], all[at + 1], ink))
  return words.length > most ? [...shown, { shown: '…', width: 1 }] : shown
}

const marks = { old: ['[-', '-]'], new: ['{+', '+}'] } as const

/** In colour what went is red and struck, what came is green; without, `[-went-]` and `{+came+}`. */
function show(
  word: RedlineWord,
  last: RedlineWord | undefined,
  next: RedlineWord | undefined,
  ink: ChalkInstance
): ShownWord {
  if (word.mark === 'same' || word.mark === 'gap') return { shown: ink.dim(word.text), width: word.text.length }
  if (ink.level > 0) {
    const paint = word.mark === 'old' ? ink.red.strikethrough : ink.green
    return { shown: paint(word.text), width: word.text.length }
  }
  const [open, close] = marks[word.mark]
  const text = `${last?.mark === word.mark ? '' : open}${word.text}${next?.mark === word.mark ? '' : close}`
  return { shown: text, width: text.length }
}

function account({ text }: PolicyDiff): string {
  const sentences = (count: number) => `${count} ${count === 1 ? 'sentence' : 'sentences'}`
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
