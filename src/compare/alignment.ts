import type { PolicyDocument, Sentence } from '../parse/document.ts'
import type { Word } from './words.ts'

/** A sentence of one version as it is compared: its words, and their keys in one string. */
export interface Line {
  sentence: Sentence
  words: Word[]
  /** Keys of the words, with single spaces. */
  key: string
  /** Keys of the statements that govern it, outermost first. */
  leads: string
}

/**
 * `same`, `moved` and `layout` groups hold the same words on both sides: where they were, elsewhere, or divided into
 * other sentences. The others changed their words.
 */
export type GroupOp = 'same' | 'moved' | 'layout' | 'edited' | 'split' | 'merged' | 'added' | 'removed'

/** Sentences that belong together: positions in `Alignment.old` and `.new`, ascending. */
export interface Group {
  op: GroupOp
  old: number[]
  new: number[]
}

/** Every sentence that holds a word is in exactly one group. */
export interface Alignment {
  oldDocument: PolicyDocument
  newDocument: PolicyDocument
  old: Line[]
  new: Line[]
  /** In the order of the new version; what was removed stands where it was. */
  groups: Group[]
  /** For each line, the position of its group in `groups`. */
  groupOfOld: Int32Array
  groupOfNew: Int32Array
}

/** Do the two sides of the group hold other words? */
export function isChanged(group: Group): boolean {
  return group.op !== 'same' && group.op !== 'moved' && group.op !== 'layout'
}
