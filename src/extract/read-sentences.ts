import { phraseTables } from '../lexicon/tables.ts'
import type { PolicyDocument, Section, Sentence, Topic } from '../parse/document.ts'
import { type Hit, type Hits, hitsIn } from '../words/hits.ts'
import { matcherOf } from '../words/matcher.ts'
import { remember } from '../words/remember.ts'
import { type Tokens, tokens } from '../words/tokens.ts'
import { type Clause, clauses } from './clauses.ts'
import { framesOf } from './frames.ts'
import type { Frame, PolicyReading, Reading } from './reading.ts'
import { selfNames } from './self-names.ts'

const match = matcherOf(phraseTables)
const nothing: Hits = []
const noLeads: readonly Reading[] = []
const noTopics: readonly Topic[] = []

/** What can be told of a sentence by its words alone. */
interface Words {
  tokens: Tokens
  clauses: readonly Clause[]
  hits: Hits
}

const wordsIn = remember((text): Words => {
  const own = tokens(text)
  return { tokens: own, clauses: clauses(own), hits: match(own) }
})

/** Read every sentence of a document once: its words, phrases, clauses, frames, and what governs it. */
export function readSentences(document: PolicyDocument, sourcePath: string): PolicyReading {
  const { sentences } = document
  const words = sentences.map(({ text }) => wordsIn(text))
  const names = selfNames(sentences, words)
  const readings: Reading[] = []
  for (const [i, sentence] of sentences.entries())
    readings.push(new SentenceReading(sentence, words[i]!, names, readings))
  return { readings, selfNames: names, title: document.title, frontMatter: document.frontMatter, sourcePath }
}

/** All readings are of this class, so that rules find what they look for at the same place in each. */
class SentenceReading implements Reading {
  readonly tokens: Tokens
  readonly clauses: readonly Clause[]
  readonly allHits: Hits
  readonly frames: readonly Frame[]
  readonly leads: readonly Reading[]
  readonly topic: readonly Topic[]
  readonly topics: readonly Topic[]

  /** @param before  the readings of the sentences before it */
  constructor(
    readonly sentence: Sentence,
    words: Words,
    names: ReadonlySet<string>,
    before: readonly Reading[]
  ) {
    this.tokens = words.tokens
    this.clauses = words.clauses
    this.allHits = sentence.isPointer ? nothing : words.hits
    this.frames = framesOf(this.hits('frames'), words.tokens, words.clauses, names)
    this.leads = sentence.leads.length === 0 ? noLeads : sentence.leads.map((lead) => before[lead.index]!)
    const last = before.at(-1)
    const isSame = last?.sentence.section === sentence.section
    this.topic = isSame ? last.topic : nearestTopics(sentence.section)
    this.topics = isSame ? last.topics : allTopics(sentence.section)
  }

  hits(lexicon: string): readonly Hit[] {
    return hitsIn(this.allHits, lexicon)
  }
}

function nearestTopics(section: Section): readonly Topic[] {
  for (let at: Section | null = section; at; at = at.parent) if (at.topics.length > 0) return at.topics
  return noTopics
}

function allTopics(section: Section): readonly Topic[] {
  const found: Topic[] = []
  for (let at: Section | null = section; at; at = at.parent) found.push(...at.topics)
  return found
}
