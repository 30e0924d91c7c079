import { lemma } from './lemma.ts'

/** A word or a mark of punctuation in a sentence. */
export interface Token {
  /** As written, lower-case, without a clitic: `we` for "we'll". */
  word: string
  /** The form in which phrases are compared; for punctuation the mark itself. */
  lemma: string
  /** Indices into the sentence's text. */
  start: number
  end: number
  isWord: boolean
  /** True for 'not', 'never', "don't", 'cannot' and the like. */
  negates: boolean
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

/** Split a sentence into words and punctuation; a hyphen between letters parts two words, but 'e-mail' is one. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    const kind = kindAt(text, at)
    at += kind.width
    if (kind.isSpace) continue
    if (kind.isWord)
      for (let next = kindAt(text, at); at < text.length && next.isWord; next = kindAt(text, at)) at += next.width
    const end = at
    const raw = text.slice(start, end)
    if (silent.has(raw)) continue
    const last = found.at(-1)
    if (raw === '-' || raw === '‑' || raw === '–') {
      const joins = last?.end === start && end < text.length && text[end] !== ' '
      if (joins) continue
      found.push(mark(raw, start, end))
      continue
    }
    if (!kind.isWord) {
      found.push(
        raw === '&' ? { word: '&', lemma: 'and', start, end, isWord: true, negates: false } : mark(raw, start, end)
      )
      continue
    }
    const word = raw.toLowerCase()
    if (last?.isWord && clitics.has(word) && start === last.end + 1 && isApostrophe(text[last.end]!)) {
      attach(last, word, end)
      continue
    }
    if (mails.has(word) && last?.word === 'e' && start === last.end + 1) {
      last.word = `e${word}`
      last.lemma = lemma(last.word)
      last.end = end
      continue
    }
    found.push({ word, lemma: lemma(word), start, end, isWord: true, negates: negations.has(word) })
  }
  return found
}

/** "don't" is 'do' and negates; "we'll" is 'we'. */
function attach(to: Token, clitic: string, end: number): void {
  to.end = end
  if (clitic !== 't' || !to.word.endsWith('n')) return
  to.negates = true
  to.word = to.word.slice(0, -1)
  to.lemma = lemma(to.word)
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’'
}

function mark(raw: string, start: number, end: number): Token {
  return { word: raw, lemma: raw, start, end, isWord: false, negates: false }
}

/** What stands at a place of a text; `width` counts UTF-16 code units. */
interface Kind {
  isWord: boolean
  isSpace: boolean
  width: number
}

const kinds: Kind[] = []
const rare = new Map<number, Kind>()
for (let code = 0; code < 128; code++) kinds.push(kindOf(code))

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
