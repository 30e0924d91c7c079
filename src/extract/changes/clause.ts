import type { Hit } from '../../words/hits.ts'
import type { PolicyReading, Reading } from '../reading.ts'

/** A sentence of the clause on changes of the policy, with the cues in it and in what governs it. */
export interface ClauseSentence {
  reading: Reading
  /** True where the sentence itself says that the policy may change. */
  mayChange: boolean
  /** True where it, what governs it, or the sentence that it points back to, speaks of telling people. */
  tells: boolean
  own(id: string): readonly Hit[]
  /** True where the sentence, a lead-in or a cell beside it holds the cue. */
  has(id: string): boolean
}

/** How many sentences after the last one that speaks of changes still belong to the clause, where no heading tells. */
const reach = 4
/** 'It may be an e-mail': words that go on with the sentence before. */
const backwards = new Set(['it', 'this', 'that', 'these', 'such'])
/** A heading of no more words may leave out what changes. */
const bareTitle = 4
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
  const titled = new Set(policy.readings.filter(titles).map((reading) => reading.sentence.section))
  const found: ClauseSentence[] = []
  let section: unknown = null
  let last = Number.NEGATIVE_INFINITY
  for (const reading of policy.readings) {
    const { sentence } = reading
    if (sentence.unit === 'heading' || sentence.isHead) continue
    const isTitled = titled.has(sentence.section)
    const names = change(reading) !== undefined && isClause(reading)
    const follows = sentence.section === section && sentence.index - last <= reach
    const speaks = names || ((follows || isTitled) && speaksOfChanges(reading, cells))
    if (!speaks && !(follows && (isTitled || goesOn(reading))) && !(isTitled && binds(reading))) continue
    section = sentence.section
    if (speaks) last = sentence.index
    found.push(clauseSentence(reading, cells, names, found.at(-1)))
  }
  return found
}

/** The sentence, its lead-in, or the header of a column in its row. */
function speaksOfChanges(reading: Reading, cells: ReadonlyMap<number, Reading>): boolean {
  const row = reading.sentence.row.flatMap((cell) => cells.get(cell.index)?.leads ?? [])
  return [reading, ...reading.leads, ...row].some((each) => each.hits('changeSuchChange').length > 0)
}

/** True for what makes its section one on changes of the policy. */
function titles(reading: Reading): boolean {
  const { unit, section } = reading.sentence
  // 'Changes', 'Amendments': the heading needs not say of what, in a policy.
  if (unit === 'heading' && section.topics[0] === 'changeTerms' && reading.tokens.length <= bareTitle) return true
  return (
    reading.topic.includes('changeTerms') &&
    change(reading) !== undefined &&
    (isOnTopic(reading) || reading.sentence.unit === 'heading')
  )
}

/** Under a heading of another kind, a sentence goes on with the clause only where its words or its lead-in say so. */
function goesOn(reading: Reading): boolean {
  const cues = ['Effect', 'ContinuedUse', 'EffectiveNotice', 'NewUsers', 'WebsitePosting']
  return (
    cues.some((id) => reading.hits(`change${id}`).length > 0) ||
    reading.leads.some((lead) => change(lead) !== undefined)
  )
}

/** What opens a section on changes without naming one: 'by your use after the effective date you accept'. */
function binds(reading: Reading): boolean {
  return reading.hits('changeAccept').length > 0 && reading.hits('changeEffect').length > 0
}

function clauseSentence(
  reading: Reading,
  cells: ReadonlyMap<number, Reading>,
  names: boolean,
  before?: ClauseSentence
): ClauseSentence {
  const around = [reading, ...reading.leads, ...reading.sentence.row.flatMap((cell) => cells.get(cell.index) ?? [])]
  const own = (id: string) => reading.hits(`change${id}`)
  const has = (id: string) => around.some((other) => other.hits(`change${id}`).length > 0)
  const pointsBack =
    backwards.has(reading.tokens[0]?.word ?? '') && before?.reading.sentence.section === reading.sentence.section
  return {
    reading,
    mayChange: names && own('May').length > 0,
    own,
    tells: has('Tell') || (pointsBack && before.own('Tell').length > 0),
    has
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
