import type { Channel } from '../../model.ts'
import type { Hit } from '../../words/hits.ts'
import { isDenied, type Reading } from '../reading.ts'
import type { ClauseSentence } from './clause.ts'

const channels = ['Email', 'WebsitePosting', 'InProduct', 'Other'] as const satisfies readonly Channel[]

/** What follows 'not' or 'no' where nothing is denied. */
const harmless = new Set(['only', 'later', 'sooner', 'earlier', 'less', 'fewer', 'more', 'limited', 'longer', 'just'])

const visits = new Set([
  'use',
  'visit',
  'access',
  'browse',
  'enter',
  'reach',
  'return',
  'operate',
  'improve',
  'interact',
  'register'
])

/** The ways in which a sentence says that people are told of a change. */
export function channelsIn(sentence: ClauseSentence): Channel[] {
  return channels.filter((channel) => mentions(sentence, channel).length > 0)
}

/** Where a sentence names a way of telling people, and does not deny it. */
export function mentions(sentence: ClauseSentence, channel: Channel): Hit[] {
  if (channel !== 'WebsitePosting' && !sentence.tells) return []
  const { reading } = sentence
  return sentence
    .own(channel)
    .filter((hit) => !isRefused(reading, hit) && !isByPerson(reading, hit) && counts(sentence, channel, hit))
}

/** A place alone ('on our website') tells nothing: something must be posted, updated or told there. */
function counts(sentence: ClauseSentence, channel: Channel, hit: Hit): boolean {
  const { tokens } = sentence.reading
  const first = tokens[hit.start]!.lemma
  if (channel === 'WebsitePosting') {
    if (isInApp(sentence, hit)) return false
    const isPlace = [
      'on',
      'at',
      'via',
      'through',
      'to',
      'across',
      'over',
      'in',
      'available',
      'find',
      'see',
      'view',
      'access'
    ].includes(first)
    // 'by continuing to use the website', 'if you go on visiting the site': people do something there, nothing is told.
    if (isPlace && tokens.slice(hit.start + 1, hit.end - 1).some(({ lemma }) => visits.has(lemma))) return false
    return !isPlace || sentence.tells || ['available', 'find', 'see', 'view'].includes(first)
  }
  return true
}

/** 'by posting it in the app' */
function isInApp(sentence: ClauseSentence, hit: Hit): boolean {
  if (!['post', 'posting', 'publish', 'publication'].includes(sentence.reading.tokens[hit.end - 1]!.lemma)) return false
  const near = sentence.reading.tokens.slice(hit.end, hit.end + 12).map(({ lemma }) => lemma)
  const app = near.findIndex((word) => word === 'app' || word === 'application')
  const other = near.findIndex((word) =>
    ['website', 'site', 'page', 'homepage', 'service', 'platform', 'portal', 'here', 'online'].includes(word)
  )
  return app >= 0 && (other < 0 || other > app + 4)
}

/** 'We do not notify you by e-mail'; a negation of what stands before a comma is not meant. */
function isRefused(reading: Reading, hit: Hit): boolean {
  const { tokens } = reading
  // At its first word only the lead-in of a list can deny it: 'We will not notify you:'.
  if (isDenied(reading, 0)) return true
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - 9); i--) {
    const { word, negates } = tokens[i]!
    if (word === ',' || word === ';' || word === 'but') return false
    if (negates) return word !== 'without' && !harmless.has(tokens[i + 1]?.word ?? '')
  }
  return false
}

/** 'You may send us an e-mail': the person writes, nobody is told. */
function isByPerson(reading: Reading, hit: Hit): boolean {
  const { tokens } = reading
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - 7); i--) {
    const { word, lemma } = tokens[i]!
    if (word === ',' || word === ';') return false
    if (
      word === 'us' &&
      ['notify', 'inform', 'contact', 'tell', 'send', 'write', 'reach', 'email', 'provide', 'give'].includes(
        tokens[i - 1]?.lemma ?? ''
      )
    )
      return true
    // 'make sure that we have your current e-mail address': nobody is told by that.
    if (tokens[i + 1]?.word === 'your' && ['have', 'hold', 'keep', 'update'].includes(lemma)) return true
    if (word === 'you' && ['may', 'can', 'should', 'must'].includes(tokens[i + 1]?.word ?? '')) return true
    if (lemma === 'notify' || lemma === 'send' || lemma === 'inform') return false
  }
  return false
}
