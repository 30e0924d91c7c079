import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Place } from '../model.ts'
import { bulletLines } from './bullet-lines.ts'
import type { PolicyDocument, Sentence } from './document.ts'
import { type FlatText, flatText } from './flat-text.ts'
import { frontMatter } from './front-matter.ts'
import { addHtml } from './html-outline.ts'
import { inlineComments } from './inline-comments.ts'
import { isFragment, isLeadIn } from './lead-in.ts'
import { type MarkdownTree, markdown } from './markdown.ts'
import type { Block, List, ListItem, Paragraph, Table } from './nodes.ts'
import { add, addBlock, type Outline, openSection, outline, sectionsOf } from './outline.ts'
import { countWords, isPseudoHeading, isStrong } from './pseudo-heading.ts'
import { type HeadAt, runInHeads } from './run-in-head.ts'
import { scrapedLines } from './scraped-lines.ts'
import { topicsOf } from './topics.ts'
import { linkRow, type Scope, type Walk } from './walk.ts'

/**
 * Read a policy's Markdown into sections and sentences.
 *
 * @throws VFileMessage, rule `front-matter`, where the front matter is not valid YAML
 */
export function parseDocument(file: VFile): PolicyDocument {
  return documentOf(markdown(String(file.value)), file)
}

/** The document that the tree of a file's Markdown holds. */
export function documentOf(tree: MarkdownTree, file: VFile): PolicyDocument {
  const source = String(file.value)
  const places = location(source)
  const placeOf = (start: number, end: number): Place => {
    const from = places.toPoint(start) ?? { line: 1, column: 1 }
    const to = places.toPoint(Math.min(end, source.length)) ?? from
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
  const into = outline((offset) => places.toPoint(Math.min(offset, source.length))?.line ?? 1)
  const walk: Walk = { into, comments: [], placeOf }
  const data = frontMatter(tree.yaml, file)
  walkNodes(tree.children, { leads: [], unit: 'paragraph' }, walk)
  inlineComments(tree.children, walk)
  const sections = sectionsOf(into)
  muteTitle(sections)
  const named = typeof data.title === 'string' ? data.title : null
  return {
    source,
    title: named ?? titleOf(sections),
    frontMatter: data,
    sections,
    sentences: into.sentences,
    comments: walk.comments,
    placeOf
  }
}

/** The title of the whole file lends its topic to nothing: 'How we use data: our privacy policy'. */
function muteTitle(sections: PolicyDocument['sections']): void {
  const [first, ...others] = sections.filter((section) => section.depth === 1)
  if (first && first === sections[0] && others.length === 0) first.topics = []
}

function titleOf(sections: PolicyDocument['sections']): string | null {
  return (sections.find((section) => section.depth === 1) ?? sections[0])?.title ?? null
}

function walkNodes(nodes: readonly Block[], scope: Scope, walk: Walk): void {
  let lead: readonly Sentence[] = []
  let carried: Carried | null = null
  for (const [i, node] of nodes.entries()) {
    const sections = walk.into.sections.length
    const governing: readonly Sentence[] = lead.length > 0 ? lead : (carried?.lead ?? [])
    switch (node.type) {
      case 'heading':
        openSection(walk.into, flatText(node.children), node.depth, false)
        break
      case 'paragraph':
        lead = walkParagraph(node, nodes[i + 1], scope, governing, walk)
        break
      case 'list':
        walkList(node, nodes[i + 1], { ...scope, leads: [...scope.leads, ...governing] }, walk)
        break
      case 'table':
        walkTable(node, { ...scope, leads: [...scope.leads, ...lead] }, walk)
        break
      case 'html':
        addHtml(node.value, node.start, scope, walk)
        break
      case 'code':
        walkText(flatText(node.children), { ...scope, unit: 'code' }, lead, walk)
        break
      case 'blockquote':
      case 'footnoteDefinition':
        walkNodes(node.children, scope, walk)
    }
    if (walk.into.sections.length === sections) continue
    carried = carry(carried, lead, walk)
    lead = []
  }
}

/** A lead-in that stands before headings and governs the lists under them: 'We collect: / 1.1 Identity / - name'. */
interface Carried {
  lead: readonly Sentence[]
  /** Depth of the headings under which it holds. */
  depth: number
}

function carry(carried: Carried | null, lead: readonly Sentence[], walk: Walk): Carried | null {
  const { depth } = walk.into.sections.at(-1)!
  const before = lead.at(-1)
  const heading = walk.into.sentences.at(-1)
  const isNext = before !== undefined && heading !== undefined && heading.index - before.index === 1
  if (isNext && before.text.endsWith(':')) return { lead, depth }
  return carried && depth >= carried.depth ? carried : null
}

/** @returns the sentences that govern a list right after the paragraph */
function walkParagraph(
  node: Paragraph,
  next: Block | undefined,
  scope: Scope,
  lead: readonly Sentence[],
  walk: Walk
): readonly Sentence[] {
  const flat = flatText(node.children)
  if (!flat.text) return lead
  if (scope.unit === 'paragraph' && isPseudoHeading(node, flat, next) && !isOfAddress(node, flat, walk.into)) {
    openSection(walk.into, flat, walk.into.pseudoDepth, true)
    return lead
  }
  const lines = scrapedLines(flat)
  if (lines.length > 0) return walkLines(lines, scope, lead, walk)
  const before = walk.into.sentences.length
  const governing = walkText(flat, scope, lead, walk, runInHeads(node.children, flat))
  if (isPointer(node)) for (const sentence of walk.into.sentences.slice(before)) sentence.isPointer = true
  return governing
}

/** Below a heading on contacts a short line in ordinary type, which names no topic, is a line of an address. */
function isOfAddress({ children }: Paragraph, { text }: FlatText, { sections }: Outline): boolean {
  const section = sections.at(-1)!
  const isBelowContacts = section.topics.some((topic) => topic === 'contacts' || topic === 'controllers')
  if (!isBelowContacts || children.some(isStrong) || topicsOf(text).length > 0) return false
  // 'Address' below a heading on what is collected is an item of that list.
  for (let at = section.parent; at; at = at.parent) if (at.topics[0] === 'dataCategories') return false
  return true
}

/** A paragraph that is nothing but a link into the same page. */
function isPointer({ children }: Paragraph): boolean {
  const parts = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = parts
  return parts.length === 1 && only?.type === 'link' && only.url.startsWith('#')
}

/** A scraped policy: headings, lead-ins and items are lines like all others. */
function walkLines(
  lines: readonly FlatText[],
  scope: Scope,
  lead: readonly Sentence[],
  walk: Walk
): readonly Sentence[] {
  const { sentences } = walk.into
  let current = lead
  let block: number | null = null
  for (const line of lines) {
    const words = countWords(line.text)
    if (words <= 14 && isTitle(line.text)) {
      openSection(walk.into, line, walk.into.pseudoDepth, true)
      current = []
      block = null
      continue
    }
    const before = sentences.length
    current = walkText(line, scope, current, walk)
    // Scrapers lose where paragraphs end: what stands under one title is read as one, so that 'this' finds what it means.
    block ??= sentences[before]?.block ?? null
    for (const sentence of sentences.slice(before)) if (block !== null) sentence.block = block
  }
  return current
}

/** A scraped line that is no sentence but names what follows. */
function isTitle(text: string): boolean {
  if (text.endsWith(';') || text.endsWith(':') || text.includes(', ')) return false
  const words = text.toLowerCase().replace(/[.?]$/, '').split(' ')
  const speaks = words.some((word) =>
    ['may', 'will', 'is', 'are', 'please', 'cannot', 'was', 'be', 'here'].includes(word)
  )
  const asks = ['how', 'what', 'why', 'who', 'when', 'where', 'which'].includes(words[0]!)
  const opens = ['to', 'in', 'for', 'and', 'or', 'by', 'the', 'with', 'a', 'an', 'and/or'].includes(words[0]!)
  const our = words[0] === 'our' || words[0] === 'your'
  return (
    !speaks &&
    !opens &&
    (!our || words.length <= 3) &&
    topicsOf(text).length > 0 &&
    words.length <= (asks ? 14 : 7) &&
    !(words[0] === 'we' || words[0] === 'you')
  )
}

function walkText(
  flat: FlatText,
  scope: Scope,
  lead: readonly Sentence[],
  walk: Walk,
  heads: readonly HeadAt[] = []
): readonly Sentence[] {
  if (!flat.text) return lead
  let current = lead
  for (const line of bulletLines(flat)) {
    const governed = line.isItem || (current.length > 0 && isFragment(line.flat.text))
    const leads = governed ? [...scope.leads, ...current] : scope.leads
    const unit = line.isItem ? 'item' : scope.unit
    const added = addBlock(walk.into, line.flat, unit, leads, line.flat === flat ? heads : [])
    if (!governed) current = leadOf(added)
  }
  return current
}

/** The sentences of a block that govern what follows: the last, and the one before it where the last only points back. */
function leadOf(block: readonly Sentence[]): readonly Sentence[] {
  const last = block.at(-1)
  if (!last || !isLeadIn(last.text)) return []
  const title = block.findLast(({ isHead }) => isHead)
  const head = title && title !== last ? [title] : []
  const before = block.at(-2)
  const pointsBack = /^(?:this|these|such|it|they|for example|examples)\b/i.test(last.text)
  return pointsBack && before && !before.isHead ? [...head, before, last] : [...head, last]
}

function walkList(list: List, next: Block | undefined, scope: Scope, walk: Walk): void {
  const only = list.children.length === 1 ? list.children[0]! : null
  if (only && list.ordered && scope.unit === 'paragraph' && isNumberedHeading(only, next, walk)) return
  for (const item of list.children) walkItem(item, list, scope, walk)
}

/** '3. Cookies' parses as a list of one item; it is a heading where text follows. */
function isNumberedHeading(item: ListItem, next: Block | undefined, walk: Walk): boolean {
  const first = item.children[0]
  if (item.children.length !== 1 || first?.type !== 'paragraph' || !next || next.type === 'heading') return false
  const flat = flatText(first.children)
  if (!flat.text || !isPseudoHeading(first, flat, next)) return false
  openSection(walk.into, flat, walk.into.pseudoDepth, true)
  return true
}

function walkItem(item: ListItem, list: List, scope: Scope, walk: Walk): void {
  const [first, second] = item.children
  const titled = list.ordered && scope.unit === 'paragraph' && first?.type === 'paragraph' && second !== undefined
  if (titled) {
    const flat = flatText(first.children)
    if (flat.text && isPseudoHeading(first, flat, second)) {
      openSection(walk.into, flat, walk.into.pseudoDepth, true)
      walkNodes(item.children.slice(1), scope, walk)
      return
    }
  }
  walkNodes(item.children, { ...scope, unit: 'item' }, walk)
}

function walkTable(table: Table, scope: Scope, walk: Walk): void {
  const [header, ...rows] = table.rows
  if (!header) return
  const block = ++walk.into.blocks
  const heads = header.map((cell) => {
    const flat = flatText(cell)
    return flat.text ? add(walk.into, flat, 'cell', scope.leads, block, true) : null
  })
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const flat = flatText(cell)
      const head = heads[column]
      return flat.text ? addBlock(walk.into, flat, 'cell', head ? [...scope.leads, head] : scope.leads) : []
    })
    linkRow(cells)
  }
}
