import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { CheckedPolicy, CheckFinding, CheckReport } from '../check/report.ts'
import { byWeight, findingWords, outcome, staleWords, statusWords } from './check-words.ts'
import { printable } from './printable.ts'

// The extensions are here for their escapes: a tilde, a pipe or a bracket of the policy must not turn into markup.
const extensions = [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown()]
/** A comment on a pull request holds 65,536 characters, a job summary more. */
const mostCharacters = 60_000
/** More findings than this are folded away. */
const mostOpen = 12
/** `@team` would call people, `#12` and `!12` would link to other work: a mark without width parts them. */
const calls = /[@#!]/g
const wordLike = /[\p{L}\p{N}]/u
const wordJoiner = '\u2060'

/** The report as a comment on a pull request (GFM): what fails in the open, long lists folded. */
export function checkMarkdown(report: CheckReport): string {
  const head = render([heading(3, [text('assent: '), text(outcome(report))])])
  const pieces = [
    ...report.policies.flatMap(policyPieces),
    ...(report.stale.length > 0 ? [render([heading(4, [text('Stale approvals')]), ...staleList(report)])] : [])
  ]
  return withinLimit(head, pieces)
}

function withinLimit(head: string, pieces: readonly string[]): string {
  let whole = head
  let left = 0
  for (const piece of pieces) {
    if (left === 0 && whole.length + piece.length + 1 <= mostCharacters) whole += `\n${piece}`
    else left += 1
  }
  if (left === 0) return whole
  return `${whole}\n${render([paragraph([text('The report is longer than a comment may be; its end is left out. The file of another format holds it all.')])])}`
}

function policyPieces(policy: CheckedPolicy): string[] {
  const all = byWeight(policy.findings)
  const told = all.filter((finding) => finding.fails)
  const rest = all.filter((finding) => !finding.fails && (finding.state === 'open' || finding.state === 'overruled'))
  const aside = all.filter((finding) => ['approved', 'already-there', 'waiting'].includes(finding.state))
  const title = heading(4, [{ type: 'inlineCode', value: printable(policy.path) }, text(`: ${statusWords(policy)}`)])
  return [
    render([title]),
    ...lists(told, 'What fails', false),
    ...lists(rest, 'Does not fail', told.length + rest.length > mostOpen),
    ...lists(aside, 'Approved, or already there', true)
  ]
}

/** A list in pieces that are whole by themselves, so that a report which is too long is cut between them. */
function lists(findings: readonly CheckFinding[], title: string, isFolded: boolean): string[] {
  const pieces: string[] = []
  for (let at = 0; at < findings.length; at += mostOpen) {
    const part = findings.slice(at, at + mostOpen)
    const list = { type: 'list', ordered: false, spread: true, children: part.map(item) } as const
    const count =
      findings.length > mostOpen ? `${at + 1} to ${at + part.length} of ${findings.length}` : `${part.length}`
    const opening = `<details>\n<summary>${title}: ${count}</summary>`
    const folded: RootContent[] = [{ type: 'html', value: opening }, list, { type: 'html', value: '</details>' }]
    pieces.push(render(isFolded || at > 0 ? folded : [paragraph([strong(`${title}:`)]), list]))
  }
  return pieces
}

function item(finding: CheckFinding): ListItem {
  const { severity, rule, id, place, basis } = finding
  const { message, before, standing } = findingWords(finding)
  const line: PhrasingContent[] = [
    strong(finding.source === 'input' ? 'error' : severity),
    text(`, line ${place.line}: ${message} (`),
    { type: 'inlineCode', value: rule },
    text(', '),
    { type: 'inlineCode', value: id },
    text(')')
  ]
  const children: BlockContent[] = [paragraph(line)]
  if (before) children.push({ type: 'blockquote', children: [paragraph([text(before)])] })
  if (standing) children.push(paragraph([{ type: 'emphasis', children: [text(standing)] }]))
  if (basis.length > 0 && finding.fails) children.push(paragraph([text(basis.join('; '))]))
  return { type: 'listItem', spread: false, children }
}

function staleList({ stale }: CheckReport): RootContent[] {
  const children = stale.map((approval): ListItem => {
    return { type: 'listItem', spread: false, children: [paragraph([text(staleWords(approval))])] }
  })
  return [{ type: 'list', ordered: false, spread: false, children }]
}

function render(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions })
}

function heading(depth: 3 | 4, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children }
}

function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children }
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(calls, uncalled) }
}

/** An address such as `privacy@example.com` calls nobody and stays as it is. */
function uncalled(sign: string, at: number, value: string): string {
  const isAfterWord = at > 0 && wordLike.test(value[at - 1]!)
  return !isAfterWord && wordLike.test(value[at + 1] ?? '') ? `${sign}${wordJoiner}` : sign
}
