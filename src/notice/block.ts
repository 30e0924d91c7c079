/** Words in a line of the letter; `href` makes them a link. */
export type Inline = string | { strong: string } | { text: string; href: string }

/** A passage of the policy, quoted under a change. */
export interface Quote {
  label: string
  words: string
}

export interface Item {
  line: Inline[]
  quotes: Quote[]
}

/** The letter to the reader, free of any format. */
export type Block =
  | { kind: 'heading'; depth: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; line: Inline[] }
  | { kind: 'list'; items: Item[] }

export function paragraph(...line: Inline[]): Block {
  return { kind: 'paragraph', line }
}

export function heading(depth: 2 | 3, text: string): Block {
  return { kind: 'heading', depth, text }
}

export function list(lines: Inline[][]): Block {
  return { kind: 'list', items: lines.map((line) => ({ line, quotes: [] })) }
}
