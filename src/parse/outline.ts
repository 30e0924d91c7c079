import type { PolicyDocument, Section, Sentence, Topic, Unit } from './document.ts'
import type { FlatText } from './flat-text.ts'
import { slice } from './flat-text.ts'
import type { HeadAt } from './run-in-head.ts'
import { splitSentences } from './split-sentences.ts'
import { topicsOf } from './topics.ts'

/** Sections and sentences as they are found, from the top of the file to its end. */
export interface Outline {
  sections: Section[]
  sentences: Sentence[]
  blocks: number
  /** Depth that a pseudo-heading gets: one below the real heading above it. */
  pseudoDepth: number
  lineAt(offset: number): number
}

export function outline(lineAt: (offset: number) => number): Outline {
  const root: Section = { title: '', depth: 0, topics: [], parent: null, path: [], line: 1, endLine: 1 }
  return { sections: [root], sentences: [], blocks: 0, pseudoDepth: 1, lineAt }
}

export function openSection(into: Outline, flat: FlatText, depth: number, isPseudo: boolean): void {
  let parent = into.sections.at(-1)!
  while (parent.depth >= depth && parent.parent) parent = parent.parent
  const title = flat.text.replace(/[.:]$/, '')
  const line = into.lineAt(flat.offsets.at(0))
  const section: Section = {
    title,
    depth,
    topics: topicsUnder(parent, title),
    parent,
    path: [...parent.path, title],
    line,
    endLine: line
  }
  into.sections.push(section)
  if (!isPseudo) into.pseudoDepth = depth + 1
  add(into, flat, 'heading', [], ++into.blocks, true)
}

const contactTitle = /^[\d\W]*contact (?:information|info|data)$/i

/** 'Contact information' is what is collected where it stands below such a heading, and else how to get in touch. */
function topicsUnder(parent: Section, title: string): readonly Topic[] {
  const topics = topicsOf(title)
  if (!contactTitle.test(title)) return topics
  for (let at: Section | null = parent; at; at = at.parent) if (at.topics.length > 0) return topics
  return ['contacts']
}

/** Add one sentence, exactly as given. */
export function add(
  into: Outline,
  flat: FlatText,
  unit: Unit,
  leads: readonly Sentence[],
  block: number,
  isHead: boolean
): Sentence {
  const section = into.sections.at(-1)!
  const sentence: Sentence = {
    index: into.sentences.length,
    text: flat.text,
    offsets: flat.offsets,
    unit,
    block,
    section,
    leads,
    row: [],
    isPointer: false,
    isHead
  }
  into.sentences.push(sentence)
  const endLine = into.lineAt(Math.max(flat.offsets.end - 1, 0))
  for (let at: Section | null = section; at; at = at.parent) at.endLine = Math.max(at.endLine, endLine)
  return sentence
}

/**
 * Add a block of running text, sentence by sentence.
 *
 * @param heads  the block's run-in heads, in order; each governs the sentences after it, up to the next
 * @returns the sentences added, the heads included
 */
export function addBlock(
  into: Outline,
  flat: FlatText,
  unit: Unit,
  leads: readonly Sentence[],
  heads: readonly HeadAt[] = []
): Sentence[] {
  const block = ++into.blocks
  const added: Sentence[] = []
  let governing = leads
  const addText = (text: FlatText) => {
    for (const [start, end] of splitSentences(text))
      added.push(add(into, slice(text, start, end), unit, governing, block, false))
  }
  const [first] = heads
  if (!first) addText(flat)
  else if (first.start > 0) addText(slice(flat, 0, first.start))
  for (const [i, { start, end }] of heads.entries()) {
    const title = add(into, slice(flat, start, end), unit, leads, block, true)
    added.push(title)
    governing = [...leads, title]
    addText(slice(flat, end, heads[i + 1]?.start ?? flat.text.length))
  }
  return added
}

/** Sections without the nameless root, which is kept only where text stands before the first heading. */
export function sectionsOf(from: Outline): PolicyDocument['sections'] {
  return from.sections.slice(1)
}
