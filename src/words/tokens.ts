import { lemma } from './lemma.ts'

/**
 * A word or a mark of punctuation. The places where a word stands share one token, since a policy says few words, and says
 * them often; where each stands is told by its `Tokens`.
 */
export interface Token {
  /** As written, lower-case, without a clitic: `we` for "we'll". */
  readonly word: string
  /** The form in which phrases are compared; for punctuation the mark itself. */
  readonly lemma: string
  readonly isWord: boolean
  /** True for 'not', 'never', "don't", 'cannot' and the like. */
  readonly negates: boolean
  /** A number of its own, so that what is known of a word can be kept in an array; -1 for one too rare to be kept. */
  readonly index: number
}

/** The tokens of a sentence, in order. */
export interface Tokens extends ReadonlyArray<Token> {
  /** Indices into the sentence's text: where each token starts, and behind each where it ends. */
  readonly bounds: readonly number[]
}

/** Where a token starts in the sentence's text. */
export function startAt({ bounds }: Tokens, at: number): number {
  return bounds[2 * at]!
}

/** Where a token ends in the sentence's text, exclusive. */
export function endAt({ bounds }: Tokens, at: number): number {
  return bounds[2 * at + 1]!
}

/** What may stand after an apostrophe and belong to the word before it. */
const clitics = new Set(['t', 's', 'll', 're', 've', 'd', 'm'])
/** 'e-mail' is one word, whatever its ending. */
const mails = new Set(['mail', 'mails', 'mailed', 'mailing'])
const negations = new Set([
  'not',
  'never',
  'no',
  'neither',
  'nor',
  'none',
  'cannot',
  'without',
  'nobody',
  'nothing',
  'dont',
  'wont',
  'cant',
  'doesnt'
])
/** Marks between words that stop no phrase. */
const silent = new Set(['"', '“', '”', '‘', '’', "'", '*', '_', '`', '®', '™', '©', '«', '»', '†'])

// Filled anew by each sentence: what is handed out is a copy, as long as it must be.
const found: Token[] = []
const bounds: number[] = []

/** Split a sentence into words and punctuation; a hyphen between letters parts two words, but 'e-mail' is one. */
export function tokens(text: string): Tokens {
  let count = 0
  for (let at = 0; at < text.length; ) {
    const start = at
    const kind = kindAt(text, at)
    at += kind.width
    if (kind.isSpace) continue
    if (kind.isWord) at = wordEnd(text, at)
    const raw = text.slice(start, at)
    if (!kind.isWord && silent.has(raw)) continue
    const lastEnd = count > 0 ? bounds[2 * count - 1]! : -2
    const joined = kind.isWord && start === lastEnd + 1 ? join(found[count - 1]!, text.charCodeAt(lastEnd), raw) : null
    if (joined) {
      found[count - 1] = joined
      bounds[2 * count - 1] = at
      continue
    }
    const isJoint = lastEnd === start && isHyphen(raw) && at < text.length && text[at] !== ' '
    if (isJoint) continue
    found[count] = tokenOf(raw, kind.isWord)
    bounds[2 * count] = start
    bounds[2 * count + 1] = at
    count++
  }
  return Object.assign(found.slice(0, count), { bounds: bounds.slice(0, 2 * count) })
}

/** One word of two that a mark parts, "we'll" or 'e-mail'; `null` where they are two. */
function join(last: Token, mark: number, raw: string): Token | null {
  if (isApostrophe(mark) && last.isWord) {
    const clitic = raw.toLowerCase()
    if (clitics.has(clitic)) return withClitic(last, clitic)
  }
  if (last.word !== 'e') return null
  const word = raw.toLowerCase()
  return mails.has(word) ? tokenOf(`e${word}`, true) : null
}

/** "don't" is 'do' and negates; "we'll" is 'we'. */
function withClitic(to: Token, clitic: string): Token {
  return clitic === 't' && to.word.endsWith('n') ? tokenOf(to.word.slice(0, -1), true, true) : to
}

const known = new Map<string, Token>()
const denied = new Map<string, Token>()
/** No policy says more words; a text that does shall not fill the memory. */
const mostKnown = 60_000

/** The token of a word or mark as it is written. */
function tokenOf(raw: string, isWord: boolean, negates = false): Token {
  const tokens = negates ? denied : known
  const before = tokens.get(raw)
  if (before) return before
  const index = known.size + denied.size
  const isKept = index < mostKnown
  const written = isKept ? ownCopy(raw) : raw
  const word = isWord ? written.toLowerCase() : written
  const form = isWord ? lemma(word) : raw === '&' ? 'and' : written
  const token = {
    word,
    lemma: form,
    isWord: isWord || raw === '&',
    negates: negates || (isWord && negations.has(word)),
    index: isKept ? index : -1
  }
  if (isKept) tokens.set(written, token)
  return token
}

/** A part of a text keeps all of the text in memory; a copy of it does not. */
function ownCopy(part: string): string {
  return part.split('').join('')
}

function isHyphen(raw: string): boolean {
  return raw === '-' || raw === '‑' || raw === '–'
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** What stands at a place of a text; `width` counts UTF-16 code units. */
interface Kind {
  isWord: boolean
  isSpace: boolean
  width: number
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      if (isPlainWord[code] === 0) break
      at++
    } else {
      const kind = kindAt(text, at)
      if (!kind.isWord) break
      at += kind.width
    }
  }
  return at
}

const kinds: Kind[] = []
const rare = new Map<number, Kind>()
for (let code = 0; code < 128; code++) kinds.push(kindOf(code))
/** By ASCII code: 1 for a letter or figure. */
const isPlainWord = Uint8Array.from(kinds, ({ isWord }) => Number(isWord))

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at)
  if (unit < 128) return kinds[unit]!
  const code = text.codePointAt(at) ?? 0
  let kind = rare.get(code)
  if (!kind) {
    kind = kindOf(code)
    rare.set(code, kind)
  }
  return kind
}

function kindOf(code: number): Kind {
  const char = String.fromCodePoint(code)
  return { isWord: /[\p{L}\p{N}]/u.test(char), isSpace: /\s/.test(char), width: char.length }
}
