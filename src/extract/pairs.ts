import { startAt, type Tokens } from '../words/tokens.ts'

/** Where a sentence names a purpose or a ground; `end` is exclusive, both are indices into the sentence's text. */
export interface Mention {
  start: number
  end: number
}

/** Tells the part of a sentence that a mention, given by its start, belongs to: what shares a part is tied. */
export type PartOf = (start: number) => number

/** Words that name one purpose, one ground, or both at once: 'to perform our contract with you'. */
interface Item extends Mention {
  isPurpose: boolean
  isGround: boolean
}

/** A place at which one part may end and the next begin. */
interface Joint {
  /** Index of the first token of the next part. */
  at: number
  /** How plainly it parts: a semicolon more than ', and', and that more than a comma or 'and' alone. */
  strength: number
  /** Where the mark stands in the sentence's text. */
  start: number
}

const purposeOpeners = new Set(['to', 'for', 'in', 'when', 'where', 'we', 'as'])
const groundOpeners = new Set('on based under with by where if as in because upon pursuant our your the'.split(' '))
/** Words behind a ground by which the policy goes on to name the interest. */
const interestOpeners = new Set(['in', 'of', 'to', 'for'])
const conditions = new Set(['if', 'where', 'when', 'with'])
/** How far behind the beginning of a part its first purpose or ground may stand where no opener tells it. */
const adjacent = 2
const nearby = 3

/**
 * Pair the purposes of a sentence with its grounds: 'for marketing (consent) and for security (legitimate interests)',
 * 'the grounds for marketing and security are consent and legitimate interests, respectively'.
 *
 * @returns `null` where the words do not tell which belongs to which
 */
export function pairs(tokens: Tokens, purposes: readonly Mention[], grounds: readonly Mention[]): PartOf | null {
  const items = itemsOf(purposes, grounds)
  if (tokens.some(({ word }) => word === 'respectively')) return inOrder(items)
  const cuts = atSemicolons(tokens, items).flatMap(({ cut, inside }) => [...cut, ...cutsIn(tokens, inside)])
  return cuts.length > 0 ? (start) => cuts.filter((cut) => cut <= start).length : null
}

/** Stretches between semicolons, where each of them names both a purpose and a ground; else the whole sentence. */
function atSemicolons(tokens: Tokens, items: readonly Item[]): { cut: number[]; inside: Item[] }[] {
  const cuts = tokens.flatMap(({ word }, i) => (word === ';' ? [startAt(tokens, i)] : []))
  const stretches = [-1, ...cuts].map((cut, i) => ({
    cut: i > 0 ? [cut] : [],
    inside: items.filter(({ start }) => start > cut && start < (cuts[i] ?? Number.POSITIVE_INFINITY))
  }))
  const isWhole = stretches.every(
    ({ inside }) => inside.some(({ isPurpose }) => isPurpose) && inside.some(({ isGround }) => isGround)
  )
  return isWhole ? stretches : [{ cut: [], inside: [...items] }]
}

/** Where one pair ends and the next begins; empty where the words do not tell. */
function cutsIn(tokens: Tokens, items: readonly Item[]): number[] {
  const isPurposeFirst = items.find(({ isPurpose, isGround }) => !(isPurpose && isGround))?.isPurpose ?? true
  const parts = partsOf(items, isPurposeFirst)
  const cuts: number[] = []
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1]
    if (!next) break
    const cut = isPurposeFirst ? beforePurposes(tokens, part, next) : beforeGround(tokens, part, next)
    if (cut === null) return []
    cuts.push(cut)
  }
  return cuts
}

/** Mentions in the order of the text; those that overlap are one. */
function itemsOf(purposes: readonly Mention[], grounds: readonly Mention[]): Item[] {
  const all = [
    ...purposes.map(({ start, end }) => ({ start, end, isPurpose: true, isGround: false })),
    ...grounds.map(({ start, end }) => ({ start, end, isPurpose: false, isGround: true }))
  ].sort((a, b) => a.start - b.start || a.end - b.end)
  const items: Item[] = []
  for (const item of all) {
    const last = items.at(-1)
    if (!last || item.start >= last.end) {
      items.push({ ...item })
      continue
    }
    last.end = Math.max(last.end, item.end)
    last.isPurpose ||= item.isPurpose
    last.isGround ||= item.isGround
  }
  return items
}

/** As many purposes as grounds, all of the one before all of the other: first with first, second with second. */
function inOrder(items: readonly Item[]): PartOf | null {
  const half = items.length / 2
  if (items.length < 4 || items.some(({ isPurpose, isGround }) => isPurpose && isGround)) return null
  const isParted = items.every((item, i) => item.isPurpose === (i < half ? items[0]! : items.at(-1)!).isPurpose)
  if (!isParted || !Number.isInteger(half) || items[0]!.isPurpose === items.at(-1)!.isPurpose) return null
  return (start) => items.findLastIndex((item) => item.start <= start) % half
}

/** Runs of purposes with the run of grounds behind them, or the other way round; empty where one stands without the other. */
function partsOf(items: readonly Item[], isPurposeFirst: boolean): Item[][] {
  const parts: Item[][] = []
  let isComplete = true
  for (const item of items) {
    const leads = isPurposeFirst ? item.isPurpose : item.isGround
    if (leads && isComplete) {
      parts.push([])
      isComplete = false
    }
    const part = parts.at(-1)
    if (!part) return []
    part.push(item)
    if (isPurposeFirst ? item.isGround : item.isPurpose) isComplete = true
  }
  return isComplete ? parts : []
}

/** Where the next part begins if its purposes stand first: behind the ground, at the plainest joint. */
function beforePurposes(tokens: Tokens, part: readonly Item[], next: readonly Item[]): number | null {
  const ground = part.findLast(({ isGround }) => isGround)!
  const condition = conditionBefore(tokens, part, ground)
  if (condition !== null) return condition
  const last = next.findLast(({ isPurpose }) => isPurpose)!
  const joints = jointsOf(tokens, ground.end, last.start).filter((joint) => opensPurpose(tokens, joint, ground, next))
  return plainest(tokens, joints)
}

/** '(contract) or, if you have consented, to …': the second ground opens the next part. */
function conditionBefore(tokens: Tokens, part: readonly Item[], ground: Item): number | null {
  const before = part.findLast((item) => item.isGround && item !== ground)
  const joint = before && jointsOf(tokens, before.end, ground.start).find(({ at }) => conditions.has(tokens[at]!.word))
  return joint ? startAt(tokens, joint.at) : null
}

function opensPurpose(tokens: Tokens, { at, strength, start }: Joint, ground: Item, next: readonly Item[]): boolean {
  const opener = tokens[at]?.word ?? ''
  const inner = tokens.find((_, i) => startAt(tokens, i) >= ground.end)?.word ?? ''
  if (interestOpeners.has(inner) && strength < 2 && opener === inner) return false
  if (purposeOpeners.has(opener) || headsGround(tokens, at)) return true
  // 'marketing: consent, security: legitimate interests': nothing stands between the ground and the next purpose.
  const isClosed = tokenCount(tokens, ground.end, start) <= adjacent
  return isClosed && next.some((item) => item.isPurpose && tokenCount(tokens, startAt(tokens, at), item.start) <= 1)
}

/** '…, and the legal basis for …' */
function headsGround(tokens: Tokens, at: number): boolean {
  return tokens.slice(at, at + nearby).some(({ lemma }) => lemma === 'basis' || lemma === 'ground')
}

/** Where the next part begins if its ground stands first: at the last joint before the ground, with no purpose between. */
function beforeGround(tokens: Tokens, part: readonly Item[], next: readonly Item[]): number | null {
  const ground = next[0]!
  const joint = jointsOf(tokens, part.at(-1)!.end, ground.start)
    .filter(
      ({ at }) => groundOpeners.has(tokens[at]!.word) || tokenCount(tokens, startAt(tokens, at), ground.start) <= nearby
    )
    .at(-1)
  return joint ? startAt(tokens, joint.at) : null
}

function plainest(tokens: Tokens, joints: readonly Joint[]): number | null {
  const most = Math.max(...joints.map(({ strength }) => strength))
  const joint = joints.find(({ strength }) => strength === most)
  return joint ? startAt(tokens, joint.at) : null
}

/** Commas, semicolons and conjunctions between two places of a sentence's text, so that the next part begins before `end`. */
function jointsOf(tokens: Tokens, from: number, end: number): Joint[] {
  const joints: Joint[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    const start = startAt(tokens, i)
    if (start < from || start >= end) continue
    const { word } = tokens[i]!
    const isPoint = word === ',' || word === ';'
    if (!isPoint && word !== 'and' && word !== 'or') continue
    const isDouble = isPoint && (tokens[i + 1]!.word === 'and' || tokens[i + 1]!.word === 'or')
    const at = isDouble ? i + 2 : i + 1
    if (at >= tokens.length || startAt(tokens, at) > end) continue
    joints.push({ at, start, strength: word === ';' ? 3 : isDouble ? 2 : 1 })
    if (isDouble) i++
  }
  return joints
}

function tokenCount(tokens: Tokens, from: number, to: number): number {
  let count = 0
  for (let i = 0; i < tokens.length; i++) if (startAt(tokens, i) >= from && startAt(tokens, i) < to) count++
  return count
}
