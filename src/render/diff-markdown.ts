import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import type { Change, Hunk, PolicyDiff } from '../model.ts'
import { commentCode as code, commentMarkdown, commentText as text } from './comment-markdown.ts'
import {
  account,
  byKind,
  grades,
  headline,
  hunksByChange,
  kindTitle,
  nameOf,
  operations,
  quoteOf,
  remarks
} from './diff-words.ts'
import { type RedlineWord, redline } from './redline.ts'

/** A comment on a pull request holds 65,536 characters. */
const mostCharacters = 60_000
/** Kept free for the head, the titles, the account and the count of what is left out. */
const spare = 4_000
/** More changes of one severity than this are folded away. */
const mostOpen = 20
/** A quotation is cut after so many words, and a word after so many letters; the files hold the rest. */
const mostWords = 80
const mostLetters = 60
/** What a name of a file may take. */
const mostOfName = 200

/** A comparison as a comment on a pull request (GFM): what is grave in the open, long lists and wording folded. */
export function diffMarkdown(diff: PolicyDiff): string {
  const hunks = hunksByChange(diff.text.hunks)
  const quoted = new Set<Hunk>()
  const budget = { left: mostCharacters - spare }
  const blocks = grades.flatMap(({ severity, title }) => {
    const changes = diff.changes.filter((change) => change.severity === severity)
    const groups = byKind(changes).map((group) => ({
      title: kindTitle(group.kind),
      items: fitting(group.changes, budget, (change) => item(change, hunkOnce(hunks.get(change.id), quoted), diff))
    }))
    return section(title, changes.length, severity === 'editorial' || changes.length > mostOpen, groups)
  })
  const told = blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.children.length : 0), 0)
  return commentMarkdown([
    { type: 'heading', depth: 3, children: [text(`assent: ${headline(diff)}`)] },
    paragraph([code(name(diff.from)), text(' to '), code(name(diff.to))]),
    ...blocks,
    ...leftOut(diff.changes.length - told),
    paragraph([text(account(diff))])
  ])
}

/** Changes that rest on one passage show its words once. */
function hunkOnce(hunk: Hunk | undefined, quoted: Set<Hunk>): Hunk | undefined {
  if (!hunk || quoted.has(hunk)) return undefined
  quoted.add(hunk)
  return hunk
}

/** The items for which there is room; once one does not fit, none that follows is taken. */
function fitting(changes: readonly Change[], budget: { left: number }, make: (change: Change) => ListItem): ListItem[] {
  const items: ListItem[] = []
  for (const change of changes) {
    if (budget.left <= 0) break
    const made = make(change)
    budget.left -= commentMarkdown([list([made])]).length + 1
    if (budget.left > 0) items.push(made)
  }
  return items
}

function section(
  title: string,
  count: number,
  isFolded: boolean,
  groups: { title: string; items: ListItem[] }[]
): RootContent[] {
  const told = groups.filter((group) => group.items.length > 0)
  if (told.length === 0) return []
  const lists = told.flatMap((group) => [paragraph([strong([text(group.title)])]), list(group.items)])
  if (!isFolded) return [{ type: 'heading', depth: 4, children: [text(`${title} (${count})`)] }, ...lists]
  const opening = `<details>\n<summary>${title} (${count})</summary>`
  return [{ type: 'html', value: opening }, ...lists, { type: 'html', value: '</details>' }]
}

function item(change: Change, hunk: Hunk | undefined, diff: PolicyDiff): ListItem {
  const words = clip(change.summary.split(' '))
  const line: PhrasingContent[] = [strong([text(operations[change.op])]), text(`: ${words} (`), ...place(change, diff)]
  for (const remark of remarks(change)) line.push(text(`${remark}, `))
  line.push(code(change.rule), text(', '), code(change.id), text(')'))
  const quotation = hunk && change.op !== 'moved' ? redlineNodes(hunk) : []
  const children: BlockContent[] = [paragraph(line)]
  if (quotation.length > 0) children.push({ type: 'blockquote', children: [paragraph(quotation)] })
  return { type: 'listItem', spread: false, children }
}

/** The line of the new version, or of the old one for what is gone. */
function place({ oldLines, newLines }: Change, { from, to }: PolicyDiff): PhrasingContent[] {
  const [source, line] = newLines.length > 0 ? [to, newLines[0]] : [from, oldLines[0]]
  return line === undefined ? [] : [code(`${name(source)}:${line}`), text(', ')]
}

function name(source: PolicyDiff['from']): string {
  const whole = nameOf(source)
  return whole.length > mostOfName ? `…${whole.slice(-mostOfName)}` : whole
}

/** The words of a passage: what went is struck, what came is bold. */
function redlineNodes(hunk: Hunk): PhrasingContent[] {
  const words = redline(quoteOf(hunk.old), quoteOf(hunk.new))
  const runs: { mark: RedlineWord['mark']; words: string[] }[] = []
  for (const word of words.slice(0, mostWords)) {
    const mark = word.mark === 'gap' ? 'same' : word.mark
    const last = runs.at(-1)
    if (last?.mark === mark) last.words.push(word.text)
    else runs.push({ mark, words: [word.text] })
  }
  if (words.length > mostWords) runs.push({ mark: 'same', words: ['…'] })
  return runs.flatMap(({ mark, words: own }, at) => {
    const node = marked(mark, text(clip(own)))
    return at === 0 ? [node] : [text(' '), node]
  })
}

function marked(mark: RedlineWord['mark'], node: PhrasingContent): PhrasingContent {
  if (mark === 'old') return { type: 'delete', children: [node] }
  return mark === 'new' ? strong([node]) : node
}

function clip(words: readonly string[]): string {
  return words.map((word) => (word.length > mostLetters ? `${word.slice(0, mostLetters)}…` : word)).join(' ')
}

function leftOut(count: number): BlockContent[] {
  if (count === 0) return []
  const changes = count === 1 ? '1 more change is' : `${count} more changes are`
  return [
    paragraph([strong([text(`${changes} left out: a comment may not be longer. The form json holds them all.`)])])
  ]
}

function list(children: ListItem[]): Extract<RootContent, { type: 'list' }> {
  return { type: 'list', ordered: false, spread: false, children }
}

function paragraph(children: PhrasingContent[]): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children }
}

function strong(children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children }
}
