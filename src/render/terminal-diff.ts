import { Chalk, type ChalkInstance } from 'chalk'
import type { Change, Hunk, PolicyDiff, Severity } from '../model.ts'
import {
  account,
  byKind,
  grades,
  headline,
  hunksByChange,
  kindTitle,
  nameOf,
  quoteOf,
  remarks,
  withoutQuotes
} from './diff-words.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'
import { type RedlineWord, redline } from './redline.ts'
import { plainWords, type ShownWord, wrapWords } from './wrap-words.ts'

const signs = { added: '+', removed: '-', changed: '~', moved: '>' } as const
const leastWidth = 40
/** Beyond so many changes the verdict has scrolled away, and is said again at the end. */
const manyChanges = 10
/** A redline is cut after so many words; the files hold the rest. */
const mostWords = { substantial: 60, review: 60, editorial: 24 } as const

/** A comparison for a terminal: the verdict, the changes by severity and kind with their words, and a closing count. */
export function terminalDiff(diff: PolicyDiff, look: Look): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 })
  const width = Math.max(leastWidth, look.width)
  const page: Page = { diff, ink, width, hunks: hunksByChange(diff.text.hunks) }
  const lines = [
    ...wrapWords(plainWords(headline(diff)), width, '').map((line) => ink.bold(line)),
    ink.dim(`${printable(nameOf(diff.from))} -> ${printable(nameOf(diff.to))}`),
    ...grades.flatMap(({ severity, title }) => block(severity, title, page)),
    '',
    ...wrapWords(plainWords(account(diff)), width, ''),
    ...(diff.changes.length > manyChanges ? wrapWords(plainWords(headline(diff)), width, '') : []),
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

function block(grade: Severity, title: string, page: Page): string[] {
  const changes = page.diff.changes.filter((change) => change.severity === grade)
  if (changes.length === 0) return []
  const paint = { substantial: page.ink.red, review: page.ink.yellow, editorial: page.ink.blue }[grade]
  return [
    '',
    paint.bold(`${title.toUpperCase()} (${changes.length})`),
    ...byKind(changes).flatMap((group) => [page.ink.bold(kindTitle(group.kind)), ...entries(group.changes, page)])
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

function entry(change: Change, hunk: Hunk | undefined, page: Page): string[] {
  const { ink, width, diff } = page
  const sign = signs[change.op]
  const tags = [placeOf(change, diff), ...remarks(change), change.id].filter((tag) => tag !== '')
  const isQuoted = hunk !== undefined && change.op !== 'moved'
  const words = plainWords(printable(isQuoted ? withoutQuotes(change) : change.summary))
  return [
    ...wrapWords(words, width, '    ', `  ${sign} `),
    ...wrapWords(plainWords(tags.join(' · ')), width, '      ', '    ').map((line) => ink.dim(line)),
    ...(hunk ? wrapWords(redlineOf(change, hunk, page), width, '      ') : [])
  ]
}

/** `path:line`, which many terminals open with a click: of the new version, or of the old one for what is gone. */
function placeOf(change: Change, { from, to }: PolicyDiff): string {
  if (change.newLines.length > 0) return `${printable(nameOf(to))}:${change.newLines[0]}`
  return change.oldLines.length > 0 ? `${printable(nameOf(from))}:${change.oldLines[0]}` : ''
}

/** The words of the passage that the change rests on, with those that differ marked. */
function redlineOf(change: Change, hunk: Hunk, { ink }: Page): ShownWord[] {
  if (change.op === 'moved') return []
  const words = redline(printable(quoteOf(hunk.old)), printable(quoteOf(hunk.new)))
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
