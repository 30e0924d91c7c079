import { comparePolicies } from '../compare/compare-policies.ts'
import type { ReadPolicy } from '../extract/parse-policy.ts'
import type { Overrides } from '../judge/rule.ts'
import type { Change, Policy, PolicyDiff, Severity } from '../model.ts'
import { anchorOf, wholeLine } from './anchor.ts'
import { checkRules } from './check-rules.ts'
import { datePlace } from './date-place.ts'
import { findingIdOf } from './finding-id.ts'
import { lintFindings } from './lint-findings.ts'
import type { CheckedPolicy, CheckFinding, FindingPlace, PolicyStatus } from './report.ts'

/** A policy as the branch has it and as its base had it; one of the two is null where it is new or gone. */
export interface VersionPair {
  path: string
  oldPath: string | null
  status: PolicyStatus
  old: ReadPolicy | null
  now: ReadPolicy | null
  /** The version published last, where the changes are told from there on. */
  published?: ReadPolicy | null
}

/** So many letters of the old words are told. */
const mostWords = 400

/**
 * Check one policy: the changes, the new version by itself, and what only both can tell. Approvals come later. Where a
 * published version is given, the changes are told from there, and those that the base has too wait, and do not count.
 *
 * @param rules  severities by rule id; `off` leaves a rule's findings out
 */
export function checkVersions(pair: VersionPair, rules: Overrides): CheckedPolicy {
  const { path, oldPath, status, old, now, published = null } = pair
  const checked = { path, oldPath, status, changedSentences: 0, unexplained: 0 }
  if (!now) return { ...checked, findings: removed(path, rules) }
  const lint = lintFindings(old?.policy ?? null, now.policy, rules)
  const from = published ?? old
  if (!from) return { ...checked, findings: lint }
  const diff = comparePolicies(from, now, { rules })
  const waiting = new Set(
    published && old ? comparePolicies(published, old, { rules }).changes.map(({ id }) => id) : []
  )
  const { changedSentences, unexplained } = diff.text
  const fromPath = published?.policy.source.path ?? oldPath ?? path
  const changes = diff.changes.map((change): CheckFinding => {
    const found = changeFinding(change, diff, now, fromPath)
    return waiting.has(change.id) ? { ...found, state: 'waiting' } : found
  })
  const findings = [...changes, ...dateNotMoved(diff, from.policy, now, rules), ...lint]
  return { ...checked, changedSentences, unexplained, findings: findings.sort(byPlace) }
}

function byPlace(a: CheckFinding, b: CheckFinding): number {
  return a.place.line - b.place.line
}

function changeFinding(change: Change, diff: PolicyDiff, now: ReadPolicy, oldPath: string): CheckFinding {
  const { id, rule, severity, summary, basis, direction, needsConsent, oldLines } = change
  const words = oldWords(change, diff)
  const old = oldLines[0] === undefined || !words ? null : { path: oldPath, line: oldLines[0], words }
  const place = anchorOf(change, now)
  const rest = { state: 'open', fails: false, approval: null } as const
  return { id, rule, source: 'change', severity, ...rest, message: summary, basis, direction, needsConsent, place, old }
}

/** The old passage that a change took away or edited; empty where words only moved or came. */
function oldWords({ id, op, from }: Change, { text }: PolicyDiff): string {
  if (op === 'moved' || op === 'added') return ''
  const hunk = text.hunks.find((each) => each.changes.includes(id))
  const quote = hunk?.old.map((each) => each.quote).join(' ') || own(from)
  if (quote.length <= mostWords) return quote
  return `${quote.slice(0, quote.lastIndexOf(' ', mostWords))} …`
}

function own(from: Change['from']): string {
  if (from === null) return ''
  return ('evidence' in from ? from.evidence[0]?.quote : from.quote) ?? ''
}

function dateNotMoved(diff: PolicyDiff, old: Policy, now: ReadPolicy, rules: Overrides): CheckFinding[] {
  const { lastUpdated, effective } = now.policy.dates
  const date = lastUpdated ?? effective
  if (date === null || diff.text.changedSentences === 0) return []
  if (lastUpdated !== old.dates.lastUpdated || effective !== old.dates.effective) return []
  const count = diff.text.changedSentences === 1 ? '1 sentence' : `${diff.text.changedSentences} sentences`
  const message = `Unexpected date \`${date}\` in a policy of which ${count} changed, expected a later one`
  return checkFinding('date-not-moved', message, datePlace(now, date), [], rules)
}

function removed(path: string, rules: Overrides): CheckFinding[] {
  const message = `The policy is gone: ${path}. If it lives on under another name, compare the two with --pair`
  return checkFinding('policy-removed', message, wholeLine(1), [path], rules)
}

function checkFinding(
  id: (typeof checkRules)[number]['id'],
  message: string,
  place: FindingPlace,
  about: readonly string[],
  rules: Overrides
): CheckFinding[] {
  const rule = checkRules.find((each) => each.id === id)!
  const severity: Severity | 'off' = rules[id] ?? rule.severity
  if (severity === 'off') return []
  return [
    {
      id: findingIdOf('l', id, about),
      rule: id,
      source: 'check',
      severity,
      state: 'open',
      fails: false,
      message,
      basis: [...rule.basis],
      direction: null,
      needsConsent: false,
      place,
      old: null,
      approval: null
    }
  ]
}
