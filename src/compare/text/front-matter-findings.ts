import type { PolicyDocument } from '../../parse/document.ts'
import type { Alignment } from '../alignment.ts'
import type { Finding } from '../finding.ts'

/** What changed in the front matter, which no reader of the policy sees: told, and never grave. */
export function frontMatterFindings({ oldDocument, newDocument }: Alignment): Finding[] {
  const old = entries(oldDocument)
  const now = entries(newDocument)
  const names = [...new Set([...old.keys(), ...now.keys()])].sort()
  const differing = names.filter((name) => old.get(name) !== now.get(name))
  if (differing.length === 0) return []
  return [
    {
      rule: 'front-matter-changed',
      kind: 'text',
      concept: null,
      from: null,
      to: null,
      slots: { words: differing.join(', ') },
      values: differing.flatMap((name) => [name, old.get(name) ?? '', now.get(name) ?? '']),
      oldLines: frontMatterLines(oldDocument),
      newLines: frontMatterLines(newDocument),
      groups: []
    }
  ]
}

function entries(document: PolicyDocument): Map<string, string> {
  return new Map(Object.entries(document.frontMatter).map(([name, value]) => [name, JSON.stringify(value) ?? '']))
}

/** From the first fence to the second. */
function frontMatterLines({ source, frontMatter }: PolicyDocument): [number, number] | [] {
  if (Object.keys(frontMatter).length === 0) return []
  const lines = source.split('\n', 1000)
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---')
  return end < 0 ? [1, 1] : [1, end + 1]
}
