import { lexicons } from '../lexicon/en/index.ts'
import type { PolicyDocument, Section, Topic } from '../parse/document.ts'
import { compile, type Hit } from '../words/matcher.ts'
import { tokens } from '../words/tokens.ts'
import { clauses } from './clauses.ts'
import { framesOf } from './frames.ts'
import type { PolicyReading, Reading } from './reading.ts'
import { selfNames } from './self-names.ts'

const match = compile(lexicons)
const none: readonly Hit[] = []

/** Read every sentence of a document once: its words, phrases, clauses, frames, and what governs it. */
export function readSentences(document: PolicyDocument, sourcePath: string): PolicyReading {
  const words = document.sentences.map((sentence) => ({ sentence, tokens: tokens(sentence.text) }))
  const names = selfNames(words)
  const readings: Reading[] = []
  for (const { sentence, tokens: own } of words) {
    const byLexicon = new Map<string, Hit[]>()
    const found = sentence.isPointer ? none : match(own)
    for (const hit of found) {
      const list = byLexicon.get(hit.lexicon)
      if (list) list.push(hit)
      else byLexicon.set(hit.lexicon, [hit])
    }
    const parts = clauses(own)
    const topic = nearestTopics(sentence.section)
    readings.push({
      sentence,
      tokens: own,
      clauses: parts,
      frames: framesOf(byLexicon.get('frames') ?? none, own, parts, names),
      allHits: found,
      hits: (lexicon) => byLexicon.get(lexicon) ?? none,
      leads: sentence.leads.map((lead) => readings[lead.index]!),
      topic,
      topics: allTopics(sentence.section)
    })
  }
  return { readings, selfNames: names, title: document.title, frontMatter: document.frontMatter, sourcePath }
}

function nearestTopics(section: Section): readonly Topic[] {
  for (let at: Section | null = section; at; at = at.parent) if (at.topics.length > 0 && at.depth > 1) return at.topics
  return []
}

function allTopics(section: Section): readonly Topic[] {
  const found: Topic[] = []
  for (let at: Section | null = section; at && at.depth > 1; at = at.parent) found.push(...at.topics)
  return found
}
