import { type Block, heading, type Item, paragraph } from './block.ts'
import type { Notice, NoticeChange } from './notice.ts'

/** What changes, by what it means for the reader, and which of it silence cannot carry. */
export function blocksOfChanges({ groups, editorialChanges }: Notice): Block[] {
  const all = groups.flatMap((each) => each.changes)
  return [
    heading(2, 'What changes'),
    ...(all.length === 0 ? [paragraph('Nothing of substance changes.')] : []),
    ...groups.flatMap((group): Block[] => [
      heading(3, group.heading),
      { kind: 'list', items: group.changes.map((each, index) => itemOf(each, group.changes[index - 1])) }
    ]),
    ...editorial(editorialChanges),
    ...consent(all.filter((each) => each.needsConsent))
  ]
}

/** One change; its words are quoted unless the change before it has just quoted them. */
function itemOf({ summary, oldWords, newWords }: NoticeChange, previous?: NoticeChange): Item {
  if (previous?.oldWords === oldWords && previous?.newWords === newWords) return { line: [summary], quotes: [] }
  const quotes = [
    { label: 'Until now', words: oldWords },
    { label: 'New', words: newWords }
  ]
  return { line: [summary], quotes: quotes.flatMap(({ label, words }) => (words === null ? [] : [{ label, words }])) }
}

function editorial(count: number): Block[] {
  if (count === 0) return []
  const changes = count === 1 ? 'one more change' : `${count} more changes`
  return [
    paragraph(`There ${count === 1 ? 'is' : 'are'} ${changes} of wording, order, layout or details of no substance.`)
  ]
}

function consent(changes: readonly NoticeChange[]): Block[] {
  if (changes.length === 0) return []
  return [
    heading(2, 'What needs your consent'),
    paragraph(
      'Silence does not give consent, and neither does continued use. The following applies to you only if you consent ' +
        'to it by a clear statement or act:'
    ),
    {
      kind: 'list',
      items: changes.map(({ summary, basis }) => ({ line: [`${summary} (${basis.join('; ')})`], quotes: [] }))
    }
  ]
}
