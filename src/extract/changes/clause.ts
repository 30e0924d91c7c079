import type { Hit } from '../../words/matcher.ts'
import type { PolicyReading, Reading } from '../reading.ts'

/** A sentence of the clause on changes of the policy, with the cues in it and in what governs it. */
export interface ClauseSentence {
  reading: Reading
  /** True where the sentence itself says that the policy may change. */
  mayChange: boolean
  own(id: string): readonly Hit[]
  /** True where the sentence, a lead-in or a cell beside it holds the cue. */
  has(id: string): boolean
}

/** How many sentences after the last one that speaks of changes still belong to the clause, where no heading tells. */
const reach = 3
const past = new Set(['was', 'were', 'has', 'have', 'had'])
const examples = new Set(['such', 'including', 'include', 'like', 'eg', 'example', 'regarding', 'about'])
/** Kinds of section that list what data are for, or what is sent: a change of the policy is an example there. */
const elsewhere = new Set([
  'purposes',
  'dataCategories',
  'legalBases',
  'legitimateInterests',
  'sources',
  'choices',
  'recipients'
])

/** Collect the sentences of a policy that make up its clause on changes, wherever they stand. */
export function changeClause(policy: PolicyReading): ClauseSentence[] {
  const cells = new Map(policy.readings.map((reading) => [reading.sentence.index, reading]))
  const titled = new Set(
    policy.readings
      .filter((reading) => isOnTopic(reading) && change(reading))
      .map((reading) => reading.sentence.section)
  )
  const found: ClauseSentence[] = []
  let section: unknown = null
  let last = Number.NEGATIVE_INFINITY
  for (const reading of policy.readings) {
    const { sentence } = reading
    if (sentence.unit === 'heading' || sentence.isHead) continue
    const names = change(reading) !== undefined && isClause(reading)
    const follows = sentence.section === section && sentence.index - last <= reach
    if (!names && !follows && !titled.has(sentence.section)) continue
    section = sentence.section
    const speaks = names || (follows && reading.hits('changeSuchChange').length > 0)
    if (speaks) last = sentence.index
    found.push(clauseSentence(reading, cells, names))
  }
  return found
}

function clauseSentence(reading: Reading, cells: ReadonlyMap<number, Reading>, names: boolean): ClauseSentence {
  const around = [reading, ...reading.leads, ...reading.sentence.row.flatMap((cell) => cells.get(cell.index) ?? [])]
  const own = (id: string) => reading.hits(`change${id}`)
  return {
    reading,
    mayChange: names && own('May').length > 0,
    own,
    has: (id) => around.some((other) => other.hits(`change${id}`).length > 0)
  }
}

function isOnTopic(reading: Reading): boolean {
  return reading.topic[0] === 'changeTerms'
}

/** The words that speak of changing the policy; 'this policy was updated in May' is a date, no clause. */
function change(reading: Reading): Hit | undefined {
  return reading
    .hits('changeChange')
    .find((hit) => !reading.tokens.slice(hit.start, hit.end).some(({ word }) => past.has(word)))
}

/** False where a change of the policy is but an example of what is sent or what data are used for. */
function isClause(reading: Reading): boolean {
  if (isOnTopic(reading)) return true
  const hit = change(reading)!
  const { topic, tokens, frames } = reading
  const before = tokens.slice(0, hit.start)
  if (topic[0] && elsewhere.has(topic[0]) && (reading.leads.length > 0 || before.some(({ word }) => word === 'to')))
    return false
  if (before.some(({ lemma }) => examples.has(lemma))) return false
  return !frames.some((frame) => frame.id === 'Use' && frame.agent === 'controller' && frame.end < hit.start)
}
