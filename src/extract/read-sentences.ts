import { lexicons } from '../lexicon/en/index.ts'
import { phraseTables } from '../lexicon/tables.ts'
import type { PolicyDocument, Section, Topic } from '../parse/document.ts'
import { compile, type Hit } from '../words/matcher.ts'
import { remember } from '../words/remember.ts'
import { tokens } from '../words/tokens.ts'
import { clauses } from './clauses.ts'
import { framesOf } from './frames.ts'
import type { PolicyReading, Reading } from './reading.ts'
import { selfNames } from './self-names.ts'

const match = compile(lexicons, phraseTables)
const none: readonly Hit[] = []
const nowhere: ReadonlyMap<string, readonly Hit[]> = new Map()

/** What can be told of a sentence by its words alone. */
const wordsIn = remember((text) => {
  const own = tokens(text)
  const all = match(own)
  const byLexicon = new Map<string, Hit[]>()
  for (const hit of all) {
    const list = byLexicon.get(hit.lexicon)
    if (list) list.push(hit)
    else byLexicon.set(hit.lexicon, [hit])
  }
  return { tokens: own, clauses: clauses(own), all, byLexicon }
})

/** Read every sentence of a document once: its words, phrases, clauses, frames, and what governs it. */
export function readSentences(document: PolicyDocument, sourcePath: string): PolicyReading {
  const words = document.sentences.map((sentence) => ({ sentence, ...wordsIn(sentence.text) }))
  const names = selfNames(words)
  const readings: Reading[] = []
  for (const { sentence, tokens: own, clauses: parts, ...phrases } of words) {
    const { all, byLexicon } = sentence.isPointer ? { all: none, byLexicon: nowhere } : phrases
    const topic = nearestTopics(sentence.section)
    readings.push({
      sentence,
      tokens: own,
      clauses: parts,
      frames: framesOf(byLexicon.get('frames') ?? none, own, parts, names),
      allHits: all,
      hits: (lexicon) => byLexicon.get(lexicon) ?? none,
      leads: sentence.leads.map((lead) => readings[lead.index]!),
      topic,
      topics: allTopics(sentence.section)
    })
  }
  return { readings, selfNames: names, title: document.title, frontMatter: document.frontMatter, sourcePath }
}

function nearestTopics(section: Section): readonly Topic[] {
  for (let at: Section | null = section; at; at = at.parent) if (at.topics.length > 0) return at.topics
  return []
}

function allTopics(section: Section): readonly Topic[] {
  const found: Topic[] = []
  for (let at: Section | null = section; at; at = at.parent) found.push(...at.topics)
  return found
}
