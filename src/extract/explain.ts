import type { VFile } from 'vfile'
import type { FactKind, Place, Polarity } from '../model.ts'
import { parseDocument } from '../parse/parse-document.ts'
import { inOrder } from '../words/hits.ts'
import { endAt, startAt } from '../words/tokens.ts'
import { findFacts } from './find-facts.ts'
import { readSentences } from './read-sentences.ts'
import type { Agent, Finding, FrameId, Reading } from './reading.ts'

/** What was read in one sentence, and what was seen but not taken for a fact. */
export interface Explanation {
  place: Place
  text: string
  section: readonly string[]
  /** What the headings above say it is about. */
  topics: readonly string[]
  /** The sentences that govern it. */
  leads: readonly string[]
  clauses: readonly { text: string; kind: string; negatedBy: string | null }[]
  verbs: readonly { frame: FrameId; words: string; agent: Agent; denied: boolean }[]
  facts: readonly {
    kind: FactKind
    concept: string
    polarity: Polarity
    words: string
    rule: string
    isPassing: boolean
    isSupport: boolean
  }[]
  /** Phrases of a lexicon that gave no fact here, and the lexicon that knows them. */
  phrases: readonly { lexicon: string; concept: string; words: string }[]
}

/**
 * Explain how a line was read: its sentences, what governs them, the verbs and phrases found, and which became facts.
 *
 * @param line  counts from 1
 * @throws VFileMessage where the front matter cannot be read
 */
export function explain(file: VFile, line: number): Explanation[] {
  const document = parseDocument(file)
  const policy = readSentences(document, file.path ?? '-')
  const findings = findFacts(policy)
  return policy.readings.flatMap((reading) => {
    const { sentence } = reading
    const place = document.placeOf(sentence.offsets.at(0), sentence.offsets.end)
    if (line < place.line || line > place.endLine) return []
    return [
      {
        place,
        ...explained(
          reading,
          findings.filter((finding) => finding.reading === reading)
        )
      }
    ]
  })
}

function explained(reading: Reading, findings: readonly Finding[]): Omit<Explanation, 'place'> {
  const { sentence, tokens } = reading
  const words = (start: number, end: number) => sentence.text.slice(startAt(tokens, start), endAt(tokens, end - 1))
  return {
    text: sentence.text,
    section: sentence.section.path,
    topics: reading.topics,
    leads: sentence.leads.map((lead) => lead.text),
    clauses: reading.clauses.map((clause) => ({
      text: words(clause.start, clause.end),
      kind: clause.kind,
      negatedBy: clause.negation < 0 ? null : tokens[clause.negation]!.word
    })),
    verbs: reading.frames.map((frame) => ({
      frame: frame.id,
      words: words(frame.start, frame.end),
      agent: frame.agent,
      denied: frame.denied
    })),
    facts: findings.map(({ kind, concept, polarity, start, end, rule, isPassing, isSupport }) => ({
      kind,
      concept,
      polarity,
      words: sentence.text.slice(start, end),
      rule,
      isPassing: isPassing === true,
      isSupport: isSupport === true
    })),
    phrases: inOrder(reading.allHits)
      .filter(
        (hit) => hit.lexicon !== 'frames' && !findings.some((finding) => covers(finding, reading, hit.start, hit.end))
      )
      .map((hit) => ({ lexicon: hit.lexicon, concept: hit.term.id, words: words(hit.start, hit.end) }))
  }
}

function covers(finding: Finding, { tokens }: Reading, start: number, end: number): boolean {
  return finding.start < endAt(tokens, end - 1) && startAt(tokens, start) < finding.end
}
