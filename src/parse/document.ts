import type { FactKind, Place } from '../model.ts'

/** What a heading speaks of. */
export type Topic = FactKind | 'scope'

/** A heading and all that stands under it, up to the next heading of the same or a higher rank. */
export interface Section {
  title: string
  depth: number
  /** Topics of the heading itself, the plainest first. */
  topics: readonly Topic[]
  parent: Section | null
  /** Titles from the outermost section to this one. */
  path: string[]
  line: number
  endLine: number
}

/** The form of the block that a sentence stands in. */
export type Unit = 'heading' | 'paragraph' | 'item' | 'cell' | 'code'

/** Where the characters of a text stand in the source. */
export interface Offsets {
  /** Offset in the source of the character at an index of the text; behind the last character `end`. */
  at(index: number): number
  /** Offset in the source after the last character. */
  readonly end: number
}

/** One sentence, heading, or fragment such as a list item or a table cell, with its exact place in the source. */
export interface Sentence {
  /** Position in the document, from 0. */
  index: number
  /** Plain text, white space folded to single spaces. */
  text: string
  /** Where the characters of `text` stand in the source. */
  offsets: Offsets
  unit: Unit
  /** Number of the block; sentences of one paragraph, item or cell share it. */
  block: number
  section: Section
  /**
   * The statements that govern this one, outermost first: the lead-ins of the lists that it stands in ('We collect:'),
   * the headers of its table column, its run-in head ('Usage data.').
   */
  leads: readonly Sentence[]
  /** Cells of the same table row, this one left out. */
  row: readonly Sentence[]
  /** True for an entry of a table of contents: a link to another place in the policy, which says nothing itself. */
  isPointer: boolean
  /** True for a heading, a run-in head, a pseudo-heading or a table header: words that name what follows. */
  isHead: boolean
}

/** A policy's text, ready to be read. */
export interface PolicyDocument {
  /** The source text. */
  source: string
  title: string | null
  frontMatter: Readonly<Record<string, unknown>>
  sections: Section[]
  sentences: Sentence[]
  comments: Comment[]
  /** Place of a stretch of the source, given by offsets. */
  placeOf(start: number, end: number): Place
}

/** An HTML comment, without its delimiters. */
export interface Comment {
  text: string
  place: Place
}
