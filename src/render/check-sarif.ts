import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import type { CheckedPolicy, CheckFinding, CheckReport } from '../check/report.ts'
import { lawLink } from '../judge/law-links.ts'
import type { Severity } from '../model.ts'
import { fullMessage, staleWords } from './check-words.ts'
import { fingerprints } from './fingerprints.ts'
import { jsonText } from './json-text.ts'
import { printable } from './printable.ts'
import { ruleMeanings } from './rule-meanings.ts'

const levels = { substantial: 'warning', review: 'warning', editorial: 'note' } as const
const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** What the reports of a check say beside the rules of policies. */
const own: readonly ReportingDescriptor[] = [
  descriptor('unreadable-policy', 'substantial', [], 'A version of the policy cannot be read.'),
  descriptor('stale-approval', 'editorial', [], 'An approval stands for a finding that has gone. Remove it.')
]

/**
 * The report as SARIF 2.1.0. `ruleId`, path and `partialFingerprints` stay the same between runs, wherever the words
 * stand. What makes the exit status has the level `error`; what is approved is suppressed, with the reason.
 */
export function checkSarif(report: CheckReport): string {
  const fingerprint = fingerprints()
  const results = report.policies.flatMap((policy) =>
    policy.findings.map((finding) => resultOf(policy, finding, fingerprint(policy.path, finding.id)))
  )
  const stale = report.stale.map(
    (approval): Result => ({
      ruleId: 'stale-approval',
      level: 'note',
      baselineState: 'new',
      message: { text: staleWords(approval) },
      partialFingerprints: { 'assentFinding/v1': fingerprint('stale-approval', approval.id) },
      ...(approval.policy && { locations: [locationOf(approval.policy)] })
    })
  )
  const all = [...results, ...stale]
  const used = new Set(all.map((result) => result.ruleId))
  const rules = [...ruleMeanings().map((each) => descriptor(each.id, each.severity, each.basis, each.means)), ...own]
    .filter((rule) => used.has(rule.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const canRead = report.policies.every((policy) => policy.status !== 'unreadable')
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'assent',
            semanticVersion: report.reader.version,
            properties: { lexicon: report.reader.lexicon },
            rules
          }
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: canRead, exitCode: canRead ? Number(report.fails) : 3 }],
        results: all.map((result) => ({ ...result, ruleIndex: rules.findIndex((rule) => rule.id === result.ruleId) }))
      }
    ]
  }
  return `${jsonText(log, 2)}\n`
}

function descriptor(id: string, severity: Severity, basis: readonly string[], means: string): ReportingDescriptor {
  const source = lawLink(basis)
  const rests = basis.length > 0 ? ` It rests on: ${basis.join('; ')}.` : ''
  const name = id.replace(/(?:^|-)[a-z]/g, (start) => start.slice(-1).toUpperCase())
  return {
    id,
    name,
    shortDescription: { text: id.replaceAll('-', ' ') },
    fullDescription: { text: means },
    help: { text: `${means}${rests} assent rules lists all rules.` },
    ...(source && { helpUri: source }),
    defaultConfiguration: { level: levels[severity] },
    properties: { severity, tags: ['privacy-policy'] }
  }
}

function resultOf({ path }: CheckedPolicy, finding: CheckFinding, fingerprint: string): Result {
  const { rule, id, severity, place, fails, state, approval, old } = finding
  const level = fails ? 'error' : state === 'open' || state === 'overruled' ? levels[severity] : 'note'
  return {
    ruleId: rule,
    level,
    baselineState: state === 'already-there' || state === 'waiting' ? 'unchanged' : 'new',
    message: { text: fullMessage(finding) },
    locations: [locationOf(path, place)],
    partialFingerprints: { 'assentFinding/v1': fingerprint },
    ...(state === 'approved' && {
      suppressions: [
        { kind: 'external' as const, status: 'accepted' as const, justification: printable(approval!.reason) }
      ]
    }),
    properties: { id, severity, state, fails, ...(old && { oldLine: old.line, oldPath: old.path }) }
  }
}

function locationOf(path: string, place?: CheckFinding['place']): Location {
  const { line, endLine, column, endColumn } = place ?? { line: 1, endLine: 1, column: null, endColumn: null }
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: line,
        endLine,
        ...(column !== null && endColumn !== null && { startColumn: column, endColumn })
      }
    }
  }
}
