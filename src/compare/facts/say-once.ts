import type { Finding } from '../finding.ts'

/**
 * Say one thing once where two findings come from the same words: a statement read twice on one line, and 'our
 * legitimate interest', which is the legal basis and names no interest of its own.
 */
export function sayOnce(findings: readonly Finding[]): Finding[] {
  const said = new Map<string, Finding>()
  const kept: Finding[] = []
  for (const finding of findings) {
    if (findings.some((other) => restates(finding, other))) continue
    const key = JSON.stringify([
      finding.rule,
      finding.kind,
      finding.concept,
      finding.values,
      finding.slots,
      finding.oldLines,
      finding.newLines
    ])
    const first = said.get(key)
    if (first) {
      const both = { ...first, groups: [...new Set([...first.groups, ...finding.groups])] }
      said.set(key, both)
      kept[kept.indexOf(first)] = both
    } else {
      said.set(key, finding)
      kept.push(finding)
    }
  }
  return kept
}

const basisOfInterest: Readonly<Record<string, string>> = {
  'legitimate-interest-added': 'legal-basis-added',
  'legitimate-interest-removed': 'legal-basis-removed'
}

/** Does the other finding tell of the basis where this one only names it as an interest, in the same passages? */
function restates(finding: Finding, other: Finding): boolean {
  if (finding.concept !== 'LegitimateInterest' || basisOfInterest[finding.rule] !== other.rule) return false
  return other.concept === 'LegitimateInterest' && finding.groups.every((group) => other.groups.includes(group))
}
