import { rules } from '../judge/rules.ts'
import type { Change } from '../model.ts'
import { readerWords } from './reader-words.ts'

const sentences = new Map(rules.map((rule) => [rule.id, rule.says]))

/** A change in the words that people are told it in; its own summary where there are no other. */
export function toldSummary({ rule, summary }: Pick<Change, 'rule' | 'summary'>): string {
  const told = readerWords[rule]
  const slots = told && slotsOf(sentences.get(rule) ?? '', summary)
  if (!told || !slots) return summary
  return told.replace(/\{(\w+)\}/g, (braced, name: string) => slots[name] ?? braced)
}

/** What a rule's sentence was filled with: `{ label: 'tax information' }`; `null` where it is not that sentence. */
function slotsOf(says: string, summary: string): Record<string, string> | null {
  const [first = '', ...parts] = says.split('{')
  if (summary.slice(0, first.length).toLowerCase() !== first.toLowerCase()) return null
  const slots: Record<string, string> = {}
  let from = first.length
  for (const [index, part] of parts.entries()) {
    const [name = '', next = ''] = part.split('}')
    const isLast = index === parts.length - 1
    const to = isLast ? summary.length - next.length : next === '' ? from : summary.indexOf(next, from)
    if (to < from || !summary.startsWith(next, to)) return null
    slots[name] = summary.slice(from, to)
    from = to + next.length
  }
  return from === summary.length ? slots : null
}
