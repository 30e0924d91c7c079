import type { Token } from '../words/tokens.ts'

/** A stretch of a sentence with one negation or none. */
export interface Clause {
  /** Indices into the sentence's tokens; `end` is exclusive. */
  start: number
  end: number
  /** `condition` for what stands under 'if', `exception` for what 'except' or 'unless' takes out of a negation. */
  kind: 'main' | 'condition' | 'exception'
  /** Index of the word that negates the clause, or -1. */
  negation: number
}

const breaks = new Set([';', ':', '.', '?', '!'])
const contrasts = new Set([
  'but',
  'however',
  'although',
  'though',
  'whereas',
  'nevertheless',
  'nonetheless',
  'instead',
  'rather'
])
/** Openers of a clause that grants or explains something before the statement: 'Though not meant for children, we …'. */
const concessions = new Set(['although', 'though', 'while', 'whilst', 'whereas', 'since', 'as', 'despite', 'even'])
const exceptions = new Set(['except', 'unless', 'excluding', 'save', 'besides'])
const conditions = new Set([
  'if',
  'when',
  'whenever',
  'where',
  'whether',
  'once',
  'until',
  'before',
  'after',
  'because'
])
const auxiliaries = new Set(
  'is are was were will would shall should may might can could must has have had do does did'.split(' ')
)
const subjects = new Set(['we', 'you', 'they', 'it', 'i', 'this', 'these', 'our'])
/** What follows 'not' or 'no' where nothing is denied: 'not only', 'not limited to', 'no later than', 'no surprise'. */
const harmlessNext = new Set([
  'only',
  'limited',
  'longer',
  'later',
  'more',
  'less',
  'fewer',
  'necessarily',
  'exclusively',
  'solely',
  'limit',
  'limitation',
  'limiting',
  'restriction',
  'prejudice',
  'least',
  'just',
  'earlier',
  'always',
  'all',
  'matter',
  'cost',
  'charge',
  'fee',
  'responsible',
  'liable',
  'surprise',
  'doubt',
  'secret',
  'wonder',
  'be'
])

/** What 'no longer' ends: 'we no longer collect'; 'no longer needed' ends nothing that is done with data. */
const ended = new Set(
  'collect share sell use process store keep retain disclose track ask request record transfer rent trade offer set send log monitor receive'.split(
    ' '
  )
)
/** Verbs that deny what follows: 'we refrain from collecting', 'we have stopped sharing'. */
const abstentions = new Set(['refrain', 'refrains', 'abstain', 'abstains', 'stopped', 'ceased'])

/** Split a sentence into clauses, and find what each of them negates. */
export function clauses(tokens: readonly Token[]): Clause[] {
  const found: Clause[] = []
  let start = 0
  let kind: Clause['kind'] = 'main'
  /** 'We do not collect: names; addresses': what is denied before the colon is denied of the list behind it. */
  let denial = -1
  const cut = (end: number, next: Clause['kind']) => {
    const own = negationIn(tokens, start, end)
    const negation = own < 0 ? denial : own
    if (end > start) found.push({ start, end, kind, negation })
    denial = tokens[end - 1]?.word === ':' && kind === 'main' && !startsMain(tokens, end) ? negation : -1
    start = end
    kind = next
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (i === start) {
      if (conditions.has(token.word) && i === 0) kind = 'condition'
      if (exceptions.has(token.word)) kind = 'exception'
      continue
    }
    const next = tokens[i + 1]
    if (token.word === ';' && isListed(tokens, found, start, i + 1)) continue
    if (breaks.has(token.word)) cut(i + 1, 'main')
    // 'We do not collect your name, only your e-mail address': what is left is not denied.
    else if (token.word === 'only' && tokens[i - 1]!.word === ',' && negationIn(tokens, start, i) >= 0) cut(i, 'main')
    else if (contrasts.has(token.word)) cut(i, 'main')
    else if (exceptions.has(token.word) && token.word !== 'save') cut(i, 'exception')
    else if (token.word === 'other' && next?.word === 'than') cut(i, 'exception')
    else if (token.word === 'without' && negationIn(tokens, start, i) >= 0) cut(i, 'exception')
    else if (token.word === ',' && kind === 'condition' && startsMain(tokens, i + 1)) cut(i + 1, 'main')
    else if (token.word === ',' && kind === 'exception' && startsMain(tokens, i + 1)) cut(i + 1, 'main')
    else if (token.word === ',' && concessions.has(tokens[start]!.word) && startsMain(tokens, i + 1)) cut(i + 1, 'main')
    else if (
      token.word === ',' &&
      next &&
      (next.word === 'and' || next.word === 'or' || next.word === 'so') &&
      startsMain(tokens, i + 2)
    )
      cut(i + 1, 'main')
    else if (token.word === 'and' && hasVerb(next) && negationIn(tokens, start, i) >= 0) cut(i, kind)
    else if (token.word === 'and' && startsMain(tokens, i + 1) && tokens[i - 1]?.word !== ',')
      cut(i, kind === 'condition' ? 'condition' : 'main')
    else if (
      (token.word === 'if' || token.word === 'when' || token.word === 'where') &&
      negationIn(tokens, start, i) >= 0 &&
      next?.isWord
    )
      cut(i, 'condition')
  }
  cut(tokens.length, 'main')
  // A copy is as long as it must be; the clauses of a sentence are kept.
  return found.slice()
}

/** 'It is not tied to you and is used to count visits': a verb of its own ends what is denied. */
function hasVerb(token: Token | undefined): boolean {
  return token !== undefined && auxiliaries.has(token.word)
}

/** 'We collect: names; addresses': behind a colon a semicolon parts items of one list, unless a new statement begins. */
function isListed(tokens: readonly Token[], found: readonly Clause[], start: number, next: number): boolean {
  const before = found.at(-1)
  if (!before || before.end !== start || tokens[start - 1]?.word !== ':') return false
  const first = tokens[next]?.word
  return !startsMain(tokens, first === 'and' || first === 'or' ? next + 1 : next)
}

function startsMain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && subjects.has(token.word)
}

function negationIn(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (!tokens[i]!.negates) {
      if (abstentions.has(tokens[i]!.word) && abstains(tokens, start, i)) return i
      continue
    }
    const next = tokens[i + 1]?.word ?? ''
    if (next === 'longer' && ended.has(tokens[i + 2]?.lemma ?? '') && tokens[i - 1]?.lemma !== 'be') return i
    if (next === 'be' && tokens[i + 2]?.word === 'limited') continue
    // 'company no. 123'
    if (next === '.' && tokens[i]!.word === 'no' && tokens[i + 2]?.isWord) continue
    if (harmlessNext.has(next) && !(next === 'be' && tokens[i]!.word !== 'no')) continue
    if (tokens[i]!.word === 'no' && (tokens[i - 1]?.word === 'with' || tokens[i - 1]?.word === 'at')) continue
    return i
  }
  return -1
}

/** 'We refrain from collecting', 'we have stopped sharing'; not 'the service has stopped'. */
function abstains(tokens: readonly Token[], start: number, at: number): boolean {
  const next = tokens[at + 1]?.word ?? ''
  const isOurs = tokens.slice(Math.max(start, at - 3), at).some(({ word }) => word === 'we')
  return isOurs && (next === 'from' || next.endsWith('ing'))
}
