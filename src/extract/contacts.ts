import type { Contact } from '../model.ts'
import { endAt, startAt } from '../words/tokens.ts'
import { addressIn, addressLines } from './contact-addresses.ts'
import { bareUrlsIn, emailsIn, phonesIn, urlsIn, type ValueAt } from './contact-values.ts'
import type { Extractor, Finding, PolicyReading, Reading } from './reading.ts'
import { ruleId } from './reading.ts'

type Channel = Contact['channel']
type Role = Contact['role']

const concepts = { email: 'Email', phone: 'Phone', post: 'Post', url: 'Url' } as const
const roles: Readonly<Record<string, Role>> = { Dpo: 'dpo', Representative: 'representative', Authority: 'authority' }
/** How far a name of a role governs the lines below it. */
const near = 4

/** Find whom people can ask and how (GDPR Art. 13(1)(a), (b)): the controller, its officers, and authorities. */
export const contacts: Extractor = (policy) => {
  const found: Finding[] = []
  for (const [i, reading] of policy.readings.entries()) {
    const { text } = reading.sentence
    for (const email of emailsIn(text)) found.push(finding(policy, i, 'email', email))
    if (speaksOfPhones(reading))
      for (const phone of phonesIn(text)) if (!isFax(text, phone.start)) found.push(finding(policy, i, 'phone', phone))
    if (isAboutReaching(reading)) for (const url of reachedAt(reading)) found.push(finding(policy, i, 'url', url))
    const address = addressIn(reading)
    if (address) found.push(finding(policy, i, 'post', address))
  }
  for (const lines of addressLines(policy.readings)) found.push(...ofLines(policy, lines))
  return found
}

function finding(policy: PolicyReading, index: number, channel: Channel, { value, start, end }: ValueAt): Finding {
  const reading = policy.readings[index]!
  const role = roleAt(policy, index, start)
  const concept = concepts[channel]
  const key = `${role} ${value.toLowerCase()}`
  return {
    kind: 'contacts',
    concept,
    polarity: 'affirmed',
    reading,
    start,
    end,
    rule: ruleId('contact', concept),
    key,
    more: { channel, value, role }
  }
}

/** An address over several lines: one fact, whose evidence is every line. */
function ofLines(policy: PolicyReading, lines: readonly number[]): Finding[] {
  const texts = lines.map((index) => policy.readings[index]!.sentence.text)
  const value = texts.map((text) => (text.endsWith(',') ? text.slice(0, -1) : text)).join(', ')
  const role = roleAt(policy, lines[0]!, 0)
  return lines.map((index, i) => {
    const at = { value, start: 0, end: texts[i]!.length }
    const made = finding(policy, index, 'post', at)
    return { ...made, key: `${role} ${value.toLowerCase()}`, more: { channel: 'post', value, role } }
  })
}

/**
 * Whose contact a value is: the role named nearest before it in the sentence, else anywhere in it, else in what governs
 * it or stands right above.
 */
function roleAt(policy: PolicyReading, index: number, start: number): Role {
  const reading = policy.readings[index]!
  const named = reading.hits('contacts').filter((hit) => hit.term.id in roles)
  const before = named.filter((hit) => startAt(reading.tokens, hit.start) < start)
  const isOfUs = reading
    .hits('contacts')
    .some((hit) => (hit.term.id === 'Reach' || hit.term.id === 'Postal') && endAt(reading.tokens, hit.end - 1) < start)
  const own = before.at(-1) ?? (isOfUs ? undefined : named[0])
  if (own) return roles[own.term.id]!
  const governing = [...reading.leads]
  for (let i = index - 1; i >= Math.max(0, index - near); i--) {
    const above = policy.readings[i]!
    if (above.sentence.section !== reading.sentence.section) break
    if (above.tokens.length <= 14 || i === index - 1) governing.push(above)
    if (above.hits('contacts').some((hit) => hit.term.id === 'Reach')) break
  }
  for (const above of governing) {
    const hit = above.hits('contacts').find((candidate) => candidate.term.id in roles)
    if (hit) return roles[hit.term.id]!
  }
  return 'controller'
}

function has(reading: Reading, ...ids: string[]): boolean {
  const hits = reading.hits('contacts')
  return hits.length > 0 && hits.some((hit) => ids.includes(hit.term.id))
}

function speaksOfPhones(reading: Reading): boolean {
  if (has(reading, 'PhoneCue', 'Fax')) return true
  return reading.sentence.text.startsWith('+') || (has(reading, 'Reach') && reading.sentence.text.includes('+'))
}

function isFax(text: string, start: number): boolean {
  return text
    .slice(Math.max(0, start - 14), start)
    .toLowerCase()
    .includes('fax')
}

function isAboutReaching(reading: Reading): boolean {
  if (isLineOfContacts(reading)) return true
  return has(reading, 'Reach', 'Form') && !has(reading, 'Authority')
}

/** 'Web: www.acme.example' below a heading on contacts. */
function isLineOfContacts({ tokens, topic, sentence }: Reading): boolean {
  return topic[0] === 'contacts' && sentence.unit !== 'heading' && tokens.length <= lineWords
}

const lineWords = 12

/** Web addresses; one written without 'www.' counts right behind the words that send people there. */
function reachedAt(reading: Reading): ValueAt[] {
  const { text } = reading.sentence
  const found = urlsIn(text)
  if (found.length > 0) return found
  return bareUrlsIn(text).filter(({ start }) => {
    const before = text.slice(0, start).trimEnd().toLowerCase()
    return ways.some((way) => before.endsWith(way))
  })
}

const ways = [' us at', ' us here at', ' us via', ' us through', ' us using', ' us on', ' at', ' via', 'visit', 'to']
