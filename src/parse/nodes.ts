/**
 * What Markdown means, as a tree: the nodes of mdast that a policy's reading asks for, with offsets in place of points.
 *
 * `start` and `end` count UTF-16 code units of the source; `end` is exclusive.
 */
export type Block = Heading | Paragraph | List | Table | Html | Code | Container | ThematicBreak

/** The inline nodes of a block. */
export type Inline = Text | InlineCode | Break | Html | Mark | Link | Image | FootnoteReference

interface Stretch {
  start: number
  end: number
}

export interface Heading extends Stretch {
  type: 'heading'
  /** 1 to 6. */
  depth: number
  children: Inline[]
}

export interface Paragraph extends Stretch {
  type: 'paragraph'
  children: Inline[]
}

export interface List extends Stretch {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}

export interface ListItem extends Stretch {
  type: 'listItem'
  children: Block[]
}

/** The first row is the header; another may have fewer cells, or more. */
export interface Table extends Stretch {
  type: 'table'
  rows: Inline[][][]
}

/** A block of HTML, or a tag or comment inside a paragraph. The markers of blocks around it are blanked in `value`. */
export interface Html extends Stretch {
  type: 'html'
  value: string
}

export interface Code extends Stretch {
  type: 'code'
  children: Text[]
}

export interface Container extends Stretch {
  type: 'blockquote' | 'footnoteDefinition'
  children: Block[]
}

export interface ThematicBreak extends Stretch {
  type: 'thematicBreak'
}

/** Text that stands in the source just so, but for a character reference: then the node covers that alone. */
export interface Text extends Stretch {
  type: 'text'
  value: string
}

export interface InlineCode extends Stretch {
  type: 'inlineCode'
  children: Text[]
}

/** A line ending that the author set on purpose. */
export interface Break extends Stretch {
  type: 'break'
}

export interface Mark extends Stretch {
  type: 'emphasis' | 'strong' | 'delete'
  children: Inline[]
}

export interface Link extends Stretch {
  type: 'link'
  url: string
  children: Inline[]
}

export interface Image extends Stretch {
  type: 'image'
}

export interface FootnoteReference extends Stretch {
  type: 'footnoteReference'
}
