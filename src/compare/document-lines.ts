import type { PolicyDocument, Sentence } from '../parse/document.ts'
import type { Line } from './alignment.ts'
import { wordsOf } from './words.ts'

/** The sentences of a document as they are compared; those that hold no word (rules, bare marks) are left out. */
export function documentLines(document: PolicyDocument): Line[] {
  const keys = new Map<Sentence, string>()
  const lines: Line[] = []
  let block = -1
  for (const sentence of document.sentences) {
    const words = wordsOf(sentence, sentence.block !== block)
    block = sentence.block
    if (words.length === 0) continue
    const key = words.map((word) => word.key).join(' ')
    keys.set(sentence, key)
    lines.push({ sentence, words, key, leads: '' })
  }
  for (const line of lines) line.leads = line.sentence.leads.map((lead) => keys.get(lead) ?? '').join(' / ')
  return lines
}
