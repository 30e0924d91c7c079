import type { Token } from './tokens.ts'

/** Words that say nothing of their own between the words of a phrase. */
const fillers = new Set(
  (
    'a an the our your their its his her my any such this that these those some certain other various relevant applicable additional specific particular ' +
    'respective own all both each every general further similar related same different new and/or'
  ).split(' ')
)
const coordinators = new Set(['and', 'or', ',', '/'])
/** Nouns that several words of a list may share: 'billing and shipping address'. */
const sharedHeads = new Set(
  'address number name information data detail id identifier type version history setting preference account date card record log service provider network partner agency party purpose law authority basis interest cookie'.split(
    ' '
  )
)
/** Words that no list with a shared head goes across: 'services, you agree that your information'. */
const breaks = new Set(
  'you we they it i that which who to from in on for of by with be have will may can not do through when if as personal all any also enter then'.split(
    ' '
  )
)
/** What a token may be between the words of a phrase: each of these is a bit of its role. */
export const isFiller = 1
export const isCoordinator = 2
export const isSharedHead = 4
/** A word of `breaks`, or a mark that coordinates nothing. */
export const isBreak = 8
export const endsGap = 16

const roles = new Map<string, number>()
for (const [words, role] of [
  [fillers, isFiller],
  [coordinators, isCoordinator],
  [sharedHeads, isSharedHead],
  [breaks, isBreak]
] as const)
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role)

/** By index of the token. */
const rolesKnown: number[] = []

/** The bits of a token. */
export function roleOf(token: Token): number {
  const before = rolesKnown[token.index]
  if (before !== undefined) return before
  const role = roleFor(token)
  if (token.index >= 0) rolesKnown[token.index] = role
  return role
}

function roleFor({ lemma, isWord }: Token): number {
  const role = roles.get(lemma) ?? 0
  if (isWord) return role
  // 'internet protocol (IP) address': brackets part no phrase.
  const filler = lemma === '(' || lemma === ')' ? isFiller : 0
  return (role & isCoordinator) | filler | isBreak | (lemma === ',' ? 0 : endsGap)
}
