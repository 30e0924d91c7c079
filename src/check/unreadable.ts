import type { VFileMessage } from 'vfile-message'
import { wholeLine } from './anchor.ts'
import { findingIdOf } from './finding-id.ts'
import type { CheckedPolicy } from './report.ts'

/** A policy of which a version cannot be read, as a finding that always fails: no form of the report hides it. */
export function unreadable(path: string, { reason, line, file }: VFileMessage): CheckedPolicy {
  const message = file === path ? reason : `${file}: ${reason}`
  return {
    path,
    oldPath: null,
    status: 'unreadable',
    changedSentences: 0,
    unexplained: 0,
    findings: [
      {
        id: findingIdOf('u', 'unreadable-policy', [path]),
        rule: 'unreadable-policy',
        source: 'input',
        severity: 'substantial',
        state: 'open',
        fails: true,
        message,
        basis: [],
        direction: null,
        needsConsent: false,
        place: wholeLine(line ?? 1),
        old: null,
        approval: null
      }
    ]
  }
}
