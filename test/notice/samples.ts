import type { Change, ChangeTerms, Contact, Fact, Policy, PolicyDiff } from '../../src/model.ts'
import { factKinds } from '../../src/model.ts'

/** A policy with nothing in it but what a test gives. */
export function policy(path: string, part: Partial<Policy> = {}): Policy {
  const lists = Object.fromEntries(factKinds.map((kind) => [kind, []]))
  return {
    schemaVersion: 1,
    reader: { version: '0.1.0', lexicon: 'sha256:0' },
    source: { path, revision: null, sha256: path.padEnd(64, '0') },
    title: 'Privacy Policy of Sawbill',
    language: 'en',
    dates: { lastUpdated: null, effective: null },
    sections: [],
    unread: [],
    ...lists,
    ...part
  } as Policy
}

export function fact(concept: string, quote: string, line = 1): Fact {
  return {
    concept,
    iri: null,
    label: concept.toLowerCase(),
    polarity: 'affirmed',
    about: [],
    evidence: [{ line, column: 1, endLine: line, endColumn: 1 + quote.length, section: [], quote, rule: 'test/rule' }]
  }
}

export function changeTerms(quote: string, line: number, part: Partial<ChangeTerms> = {}): ChangeTerms {
  return {
    ...fact('ChangeTerms', quote, line),
    channels: ['Email', 'WebsitePosting'],
    window: 'P30D',
    windowStarts: ['EmailDispatch', 'WebsitePosting'],
    continuedUseIsAcceptance: true,
    newUsers: 'immediately',
    dispatchSuffices: true,
    ...part
  }
}

export function contact(channel: Contact['channel'], value: string, role: Contact['role'] = 'controller'): Contact {
  return { ...fact('Contact', value), channel, value, role }
}

export function change(part: Partial<Change>): Change {
  return {
    id: 'c-1',
    rule: 'recipient-added',
    op: 'added',
    kind: 'recipients',
    concept: 'Affiliate',
    severity: 'substantial',
    direction: 'broadens',
    basis: ['GDPR Art. 13(1)(e)'],
    needsConsent: false,
    summary: 'Affiliates may now receive personal data.',
    from: null,
    to: fact('Affiliate', 'affiliates'),
    oldLines: [],
    newLines: [1, 1],
    ...part
  }
}

export function diffOf(old: Policy, now: Policy, changes: Change[]): PolicyDiff {
  return {
    schemaVersion: 1,
    reader: old.reader,
    from: old.source,
    to: now.source,
    verdict: changes.length > 0 ? 'substantial' : 'none',
    changes,
    text: { changedSentences: 0, explained: 0, unexplained: 0, layoutOnly: 0, moved: 0, hunks: [] }
  }
}
