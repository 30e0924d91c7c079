import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { parsePolicy as parseFile, type ReadPolicy } from '../extract/parse-policy.ts'

/** Where a text was read from, as the model names it. */
export interface ParseOptions {
  /** Path for the model and for messages; `policy.md` where not given. Nothing is read from there. */
  path?: string
  /** Git revision that the text is of. */
  revision?: string | null
}

/** A policy as data, the text that it was read from, and what was noticed on the way. */
export interface ParsedPolicy extends ReadPolicy {
  /** Comments to assent in the policy that cannot be read or silence nothing (rule `statement`), with their places. */
  messages: readonly VFileMessage[]
}

/**
 * Read a privacy policy in English.
 *
 * Pure: the same text gives the same model. Nothing is read, written or fetched. Whether the text is in English is not
 * checked here, as the command does it: another language gives few facts or none.
 *
 * @param markdown  CommonMark with tables, footnotes and front matter; a VFile gets the messages too, and may say by
 *                  `data.source` where it was read from
 * @throws VFileMessage, with its place, where the front matter cannot be read
 */
export function parsePolicy(markdown: string | VFile, options: ParseOptions = {}): ParsedPolicy {
  const file = typeof markdown === 'string' ? new VFile({ value: markdown }) : markdown
  file.path = options.path ?? file.path ?? 'policy.md'
  file.data.source ??= {
    path: file.path,
    revision: options.revision ?? null,
    sha256: createHash('sha256').update(file.value).digest('hex')
  }
  return { ...parseFile(file), messages: file.messages }
}
