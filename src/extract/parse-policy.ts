import type { VFile } from 'vfile'
import { type AnyFact, type FactKind, factKinds, type Policy, type SectionSummary, type Source } from '../model.ts'
import type { PolicyDocument } from '../parse/document.ts'
import { parseDocument } from '../parse/parse-document.ts'
import { reader } from '../reader.ts'
import { assemble } from './assemble.ts'
import { dates } from './dates.ts'
import { findFacts } from './find-facts.ts'
import { link } from './links.ts'
import { readSentences } from './read-sentences.ts'
import { addStated } from './stated/add-stated.ts'
import { statements } from './stated/comments.ts'
import { silence } from './stated/ignore.ts'
import { unread } from './unread.ts'

/** A policy as data, and the text that it was read from. */
export interface ReadPolicy {
  policy: Policy
  document: PolicyDocument
}

/**
 * Read a privacy policy.
 *
 * Pure: the same file gives the same model.
 *
 * @param file  Markdown; `file.data.source` tells where it was read from; gets a message, rule `statement`, for each
 *              comment to assent that cannot be read or silences nothing
 * @throws VFileMessage where the front matter cannot be read
 */
export function parsePolicy(file: VFile): ReadPolicy {
  const document = parseDocument(file)
  const source = (file.data.source as Source | undefined) ?? { path: file.path ?? '-', revision: null, sha256: '' }
  const reading = readSentences(document, source.path)
  const found = findFacts(reading)
  const { facts, ignores } = statements(document, file)
  const { findings, ignored } = silence(found, ignores, reading, document, file)
  const read = assemble(findings, document)
  link(read)
  const assembled = addStated(read, facts, document)
  const lists = Object.fromEntries(factKinds.map((kind): [FactKind, AnyFact[]] => [kind, []])) as Record<
    FactKind,
    AnyFact[]
  >
  for (const { kind, fact } of assembled) lists[kind].push(fact)
  const policy = {
    schemaVersion: 1,
    reader,
    source,
    title: document.title,
    language: 'en',
    dates: dates(reading),
    ...lists,
    sections: document.sections.map(summary),
    unread: unread(reading, found, document),
    ignored
  } as unknown as Policy
  return { policy, document }
}

function summary({ title, depth, line, endLine, topics }: PolicyDocument['sections'][number]): SectionSummary {
  return { title, depth, line, endLine, topic: topics[0] ?? null }
}
