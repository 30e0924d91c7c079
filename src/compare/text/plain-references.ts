import type { Alignment, Line } from '../alignment.ts'
import { readNumbering } from '../numbering.ts'
import type { WordAt, WordRun } from '../word-runs.ts'

const references: ReadonlySet<string> = new Set(
  'section sections article articles clause clauses paragraph paragraphs part parts chapter annex appendix schedule exhibit §'.split(
    ' '
  )
)
const inAddresses: ReadonlySet<string> = new Set('suite ste floor room box unit building apt apartment'.split(' '))
const number = /^(?:\d[\d.-]*|[ivx]+)$/u

/**
 * Make a test for runs whose numbers order the text or stand in a postal address: 'see section 15' that became 'see
 * section 14' because the section got that number, 'suite 300' that became 'suite 350'.
 */
export function plainReferences(alignment: Alignment): (run: WordRun) => boolean {
  const titles = { old: titlesByNumber(alignment.old), new: titlesByNumber(alignment.new) }
  return ({ old: [old, ...moreOld], new: [now, ...moreNew] }) => {
    if (!old || !now || moreOld.length > 0 || moreNew.length > 0) return false
    if (!number.test(old.word.key) || !number.test(now.word.key)) return false
    const before = wordBefore(alignment.old, old)
    if (before !== wordBefore(alignment.new, now)) return false
    if (inAddresses.has(before)) return true
    const title = titles.old.get(old.word.key)
    return references.has(before) && title !== undefined && title === titles.new.get(now.word.key)
  }
}

function wordBefore(lines: readonly Line[], { line, index }: WordAt): string {
  return lines[line]!.words[index - 1]?.key ?? ''
}

/** What the numbered headings say, by their numbers; a number that stands above two headings names neither. */
function titlesByNumber(lines: readonly Line[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>()
  for (const { sentence, key } of lines) {
    if (!sentence.isHead) continue
    const numbering = sentence.text.slice(0, readNumbering(sentence.text, true))
    const [name] = /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/u.exec(numbering.toLowerCase()) ?? []
    if (name) found.set(name, found.has(name) ? undefined : key)
  }
  return found
}
