import type { Offsets } from './document.ts'

/**
 * Where the characters of a text stand in the source. Most follow each other there as they do in the text, so that only
 * the beginnings of such runs are kept; parts of one text share them.
 */
export class TextOffsets implements Offsets {
  private readonly runs: Runs
  private readonly from: number
  /** How many characters the text has. */
  readonly length: number
  /** Source offset after the last character. */
  readonly end: number

  /**
   * @param runs  those of the whole text that this is a part of
   * @param from  where the part begins in it
   */
  constructor(runs: Runs, from: number, length: number, end: number) {
    this.runs = runs
    this.from = from
    this.length = length
    this.end = end
  }

  /** Source offset of the character at an index; `end` behind the last. */
  at(index: number): number {
    return index >= this.length ? this.end : this.runs.at(this.from + index)
  }

  /** The offsets of a part, whose end is that of its last character: markup may stand behind it. */
  slice(start: number, end: number): TextOffsets {
    const after = end >= this.length ? this.end : end > start ? this.at(end - 1) + 1 : this.at(end)
    return new TextOffsets(this.runs, this.from + start, end - start, after)
  }
}

/** Runs of characters that follow each other in the source as they do in a text. */
export class Runs {
  /** Index in the text of the first character of each run, and its source offset. */
  private readonly starts: number[] = []
  private readonly sources: number[] = []

  /** Tell where a character stands that follows all those told of before. */
  add(index: number, source: number): void {
    const last = this.starts.length - 1
    if (last >= 0 && source - index === this.sources[last]! - this.starts[last]!) return
    this.starts.push(index)
    this.sources.push(source)
  }

  /** Source offset of the character at an index. */
  at(index: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= index) low = middle
      else high = middle - 1
    }
    return this.sources[low]! + index - this.starts[low]!
  }
}
