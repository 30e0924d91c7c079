import { dateLinks, otherDated, policyWords } from '../lexicon/en/date-labels.ts'
import type { Policy } from '../model.ts'
import type { Section } from '../parse/document.ts'
import type { Hit } from '../words/hits.ts'
import { rememberOf } from '../words/remember.ts'
import { tokens } from '../words/tokens.ts'
import { type CalendarDate, calendarDateAt } from './calendar-dates.ts'
import type { PolicyReading, Reading } from './reading.ts'

type Field = keyof Policy['dates']

const fields: Readonly<Record<string, Field>> = { LastUpdated: 'lastUpdated', Effective: 'effective' }
/** Sentences up to this length say little else than the date. */
const shortest = 14
/** The first sentences of a policy, where its dates stand. */
const opening = 6
const maxLinks = 6
const keys: Readonly<Record<Field, readonly string[]>> = {
  lastUpdated: ['lastupdated', 'updated', 'lastmodified', 'modified', 'lastmod', 'lastrevised', 'revised', 'date'],
  effective: ['effective', 'effectivedate', 'effectivefrom', 'validfrom', 'inforce']
}

/**
 * Find when the policy was last updated and from when it holds (Cal. Bus. & Prof. Code 22575(b)(4)).
 *
 * The policy's words come before its front matter; a change log tells the last update where nothing else does. Dates of
 * laws and of former versions do not count, nor do dates whose day and month cannot be told apart.
 *
 * @returns ISO 8601 dates, `2020-05` where no day is stated
 */
export function dates(policy: PolicyReading): Policy['dates'] {
  const found: Policy['dates'] = { lastUpdated: null, effective: null }
  for (const [i, reading] of policy.readings.entries()) {
    const here = datesIn(reading, policy.readings[i + 1])
    for (const field of ['lastUpdated', 'effective'] as const) found[field] ??= here[field]
  }
  for (const field of ['lastUpdated', 'effective'] as const) found[field] ??= fromFrontMatter(policy.frontMatter, field)
  found.lastUpdated ??= fromChangeLog(policy)
  return found
}

/** The dates of one sentence; 'adopted on 20 May 2020, amended on 3 June 2021' was updated on the later day. */
function datesIn(reading: Reading, next: Reading | undefined): Policy['dates'] {
  const found: Policy['dates'] = { lastUpdated: null, effective: null }
  for (const hit of reading.hits('dateLabels')) {
    const field = fields[hit.term.id]!
    const date = dateBehind(reading, hit) ?? dateBelow(reading, hit, next)
    if (!date || !speaksOfPolicy(reading, hit)) continue
    const isLater = field === 'lastUpdated' && date.iso > (found[field] ?? '')
    if (found[field] === null || isLater) found[field] = date.iso
  }
  return found
}

function dateBehind(reading: Reading, hit: Hit): CalendarDate | null {
  const isVersion = reading.tokens[hit.end - 1]!.lemma === 'version'
  for (let at = hit.end; at <= hit.end + maxLinks && at < reading.tokens.length; at++) {
    const date = calendarDateAt(reading.tokens, at)
    if (date) return date
    const { word } = reading.tokens[at]!
    if (!dateLinks.has(word) && !(isVersion && isNumbering(word))) return null
  }
  return null
}

/** What stands between 'version' and its date: '3.2 (', 'v2 –'. */
function isNumbering(word: string): boolean {
  const number = word.startsWith('v') ? word.slice(1) : word
  return ['.', '('].includes(word) || (number.length < 3 && Number.isInteger(Number(number)))
}

/** A label that stands alone, or as a run-in head, with its date in what comes next. */
function dateBelow(reading: Reading, hit: Hit, next: Reading | undefined): CalendarDate | null {
  if (!next || reading.tokens.length > shortest) return null
  if (reading.tokens.slice(hit.end).some((token) => token.word !== '.' && !dateLinks.has(token.word))) return null
  const date = calendarDateAt(next.tokens, 0)
  if (!date) return null
  return next.leads.includes(reading) || date.end >= next.tokens.length - 1 ? date : null
}

function speaksOfPolicy(reading: Reading, hit: Hit): boolean {
  const { tokens: all, sentence } = reading
  const near = all.slice(Math.max(0, hit.start - 12), hit.end + 8)
  if (near.some((token) => otherDated.has(token.lemma))) return false
  if (all.length <= shortest) return true
  const start = sentence.index < opening ? 8 : -1
  if (hit.start <= start || all.slice(0, start + 1).some((token) => policyWords.has(token.lemma))) return true
  return near.some((token) => policyWords.has(token.lemma))
}

function fromFrontMatter(data: PolicyReading['frontMatter'], field: Field): string | null {
  for (const wanted of keys[field])
    for (const [key, value] of Object.entries(data)) {
      if (key.toLowerCase().replaceAll('_', '').replaceAll('-', '').replaceAll(' ', '') !== wanted) continue
      const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
      const date = calendarDateAt(tokens(text.slice(0, 40)), 0)
      if (date) return date.iso
    }
  return null
}

/** The newest of the dates that begin the entries of a change log. */
function fromChangeLog(policy: PolicyReading): string | null {
  const found = policy.readings
    .filter(({ sentence }) => isLog(sentence.section))
    .map((reading) => calendarDateAt(reading.tokens, 0)?.iso ?? '')
  return found.sort().at(-1) || null
}

const isLog = rememberOf(({ title }: Section): boolean => {
  const lower = title.toLowerCase()
  return ['change log', 'changelog', 'revision history', 'version history', 'update history'].some((name) =>
    lower.includes(name)
  )
})
