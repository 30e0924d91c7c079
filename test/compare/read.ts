import { VFile } from 'vfile'
import type { ReadPolicy } from '../../src/extract/parse-policy.ts'
import { factKinds, type Policy } from '../../src/model.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'

/** A policy whose text is read and whose facts are those given: what tests of the comparison start from. */
export function readText(markdown: string, facts: Partial<Policy> = {}): ReadPolicy {
  const document = parseDocument(new VFile({ path: 'policy.md', value: markdown }))
  const lists = Object.fromEntries(factKinds.map((kind) => [kind, []])) as unknown as Policy
  const policy: Policy = {
    ...lists,
    schemaVersion: 1,
    reader: { version: '0', lexicon: 'sha256:0' },
    source: { path: 'policy.md', revision: null, sha256: '0' },
    title: document.title,
    language: 'en',
    dates: { lastUpdated: null, effective: null },
    sections: [],
    unread: [],
    ...facts
  }
  return { policy, document }
}
