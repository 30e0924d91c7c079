import type { PolicyDocument, Sentence } from '../parse/document.ts'
import { rememberOf } from '../words/remember.ts'
import type { Line } from './alignment.ts'
import { blankLinkTargets } from './link-targets.ts'
import { wordsOf } from './words.ts'

/** The sentences of a document as they are compared; those that hold no word (rules, bare marks) are left out. */
export const documentLines: (document: PolicyDocument) => Line[] = rememberOf((document) => {
  const keys = new Map<Sentence, string>()
  const lines: Line[] = []
  for (const block of blocks(document.sentences)) {
    const texts = blankLinkTargets(block.map((sentence) => sentence.text))
    block.forEach((sentence, at) => {
      const words = wordsOf(sentence, at === 0, texts[at])
      if (words.length === 0) return
      const key = words.map((word) => word.key).join(' ')
      keys.set(sentence, key)
      lines.push({ sentence, words, key, leads: '' })
    })
  }
  for (const line of lines) line.leads = line.sentence.leads.map((lead) => keys.get(lead) ?? '').join(' / ')
  return lines
})

function blocks(sentences: readonly Sentence[]): Sentence[][] {
  const found: Sentence[][] = []
  for (const sentence of sentences) {
    const last = found[found.length - 1]
    if (last && last[0]!.block === sentence.block) last.push(sentence)
    else found.push([sentence])
  }
  return found
}
