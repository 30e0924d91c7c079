import type { ReadPolicy } from '../extract/parse-policy.ts'
import { judge, verdictOf } from '../judge/judge.ts'
import type { Overrides } from '../judge/rule.ts'
import type { Change, PolicyDiff } from '../model.ts'
import { alignDocuments } from './align-documents.ts'
import { factPlaces } from './fact-places.ts'
import { compareBases } from './facts/compare-bases.ts'
import { compareChangeTerms } from './facts/compare-change-terms.ts'
import { compareChildren } from './facts/compare-children.ts'
import { compareMentions } from './facts/compare-mentions.ts'
import { compareNames } from './facts/compare-names.ts'
import { compareResponseTimes } from './facts/compare-response-times.ts'
import { compareRetention } from './facts/compare-retention.ts'
import { compareTransfers } from './facts/compare-transfers.ts'
import { sayOnce } from './facts/say-once.ts'
import type { Finding } from './finding.ts'
import { orderChanges } from './order-changes.ts'
import { commentFindings } from './text/comment-findings.ts'
import { dateFindings } from './text/date-findings.ts'
import { frontMatterFindings } from './text/front-matter-findings.ts'
import { hiddenCharacterFindings } from './text/hidden-character-findings.ts'
import { kindOfPassage } from './text/kind-of-passage.ts'
import { modalityFindings } from './text/modality-findings.ts'
import { moveFindings } from './text/move-findings.ts'
import { scopeFindings } from './text/scope-findings.ts'
import { textFindings } from './text/text-findings.ts'
import { type Told, textAccount } from './text-account.ts'

/** Each compares one family of facts. */
const comparisons = [
  compareNames,
  compareMentions,
  compareBases,
  compareRetention,
  compareTransfers,
  compareResponseTimes,
  compareChildren,
  compareChangeTerms
]

/**
 * Compare two versions of a policy by what they mean. Facts are matched by what they are about, not by where they
 * stand; every changed sentence is explained by a change of facts or told as a change of text.
 *
 * @param options.rules severities by rule id; `off` leaves a rule's changes out
 * @returns the changes in the order of the new version, and an account of all changed words
 */
export function comparePolicies(old: ReadPolicy, now: ReadPolicy, options: { rules?: Overrides } = {}): PolicyDiff {
  const alignment = alignDocuments(old.document, now.document)
  const places = factPlaces(alignment)
  const kindOf = kindOfPassage(old.policy, now.policy, places)
  const facts = [
    ...sayOnce(comparisons.flatMap((compare) => compare(old.policy, now.policy, places))),
    ...dateFindings(old.policy, now.policy, alignment),
    ...modalityFindings(alignment, kindOf),
    ...scopeFindings(alignment)
  ]
  const texts = [
    ...textFindings(places, facts, kindOf),
    ...moveFindings(alignment, kindOf),
    ...frontMatterFindings(alignment),
    ...commentFindings(alignment),
    ...hiddenCharacterFindings(alignment)
  ]
  const told = [...tell(facts, true, options.rules), ...tell(texts, false, options.rules)]
  const changes = orderChanges(told)
  return {
    schemaVersion: 1,
    reader: now.policy.reader,
    from: old.policy.source,
    to: now.policy.source,
    verdict: verdictOf(changes),
    changes,
    text: textAccount(alignment, told)
  }
}

function tell(findings: readonly Finding[], isFactual: boolean, rules?: Overrides): Told[] {
  return findings.flatMap((finding) => {
    const change: Change | null = judge(finding, rules)
    return change ? [{ change, groups: finding.groups, isFactual }] : []
  })
}
