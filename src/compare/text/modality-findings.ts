import type { ChangeKind, Direction } from '../../model.ts'
import { type Alignment, type Group, isChanged } from '../alignment.ts'
import type { Finding } from '../finding.ts'
import { passage } from '../passage.ts'
import { linesOf, placeOfWord } from '../places.ts'
import { type WordAt, type WordRun, wordRuns } from '../word-runs.ts'
import { foldWord } from './fold-word.ts'
import type { KindOf } from './kind-of-passage.ts'
import { duties, hedges, modalFillers, protectiveVerbs, wishes } from './modal-words.ts'
import { quoteRuns } from './quote-runs.ts'
import { weigh } from './weigh.ts'

const modals = new Set([...wishes, ...duties])
const protective = new Set(protectiveVerbs.map(foldWord))
/** Kinds whose statements promise people something. */
const promises: readonly ChangeKind[] = ['rights', 'choices', 'security', 'changeTerms', 'responseTimes']
/** Kinds whose statements say what is done with data. */
const practices: readonly ChangeKind[] = [
  'dataCategories',
  'sources',
  'purposes',
  'legalBases',
  'legitimateInterests',
  'retentionPeriods',
  'storage',
  'recipients',
  'transfers',
  'cookies',
  'automatedDecisions'
]

/**
 * Statements that speak more or less firmly than before: 'may' became 'will', or a 'may' came or went (WP260 rev.01
 * para 13 asks to leave such qualifiers out). The direction is that for the person: 'we will share' broadens what 'we
 * may share' said, 'we will delete' narrows it, 'you must' broadens 'you may'; a 'not' behind it turns each round.
 */
export function modalityFindings(alignment: Alignment, kindOf: KindOf): Finding[] {
  return alignment.groups.flatMap((group, at) => {
    if (!isChanged(group) || group.old.length === 0 || group.new.length === 0) return []
    return wordRuns(alignment, group).flatMap((run) => finding(alignment, group, at, run, kindOf) ?? [])
  })
}

function finding(alignment: Alignment, group: Group, at: number, run: WordRun, kindOf: KindOf): Finding | undefined {
  const weight = weigh(run.old.map(keyOf), run.new.map(keyOf))
  const [before, after] = [weight.old, weight.new]
  const rule = turnOf(before, after)
  if (!rule) return undefined
  const kind = kindOf(group)
  // The firmer side, so that old and new may swap.
  const modal =
    [...run.old, ...run.new].find((word) => duties.has(keyOf(word))) ?? [...run.old, ...run.new].find(isModal)
  if (!modal) return undefined
  const side = run.new.includes(modal) ? 'new' : 'old'
  const words = alignment[side][modal.line]!.words.map((word) => word.key)
  const isFirmer = rule === 'wish-became-duty' || rule === 'hedge-dropped'
  const serves = servesPeople(words, modal.index, kind)
  const direction: Direction = serves === undefined ? 'neutral' : serves === isFirmer ? 'narrows' : 'broadens'
  const isAll = [...before, ...after].every((word) => modals.has(word))
  return {
    rule,
    kind,
    concept: null,
    from: passage(alignment, 'old', group.old),
    to: passage(alignment, 'new', group.new),
    slots: { words: quoteRuns(alignment, [run]) },
    values: [group.old, group.new].map((lines, i) => keyOfLines(alignment, i === 0 ? 'old' : 'new', lines)),
    direction,
    oldLines: lines(alignment, 'old', run),
    newLines: lines(alignment, 'new', run),
    groups: [at],
    runs: isAll ? [run] : []
  }
}

function turnOf(before: readonly string[], after: readonly string[]): string | undefined {
  const has = (words: readonly string[], sought: ReadonlySet<string>) => words.some((word) => sought.has(word))
  const wasWish = has(before, wishes) && !has(before, duties)
  const wasDuty = has(before, duties) && !has(before, wishes)
  if (wasWish && has(after, duties) && !has(after, wishes)) return 'wish-became-duty'
  if (wasDuty && has(after, wishes) && !has(after, duties)) return 'duty-became-wish'
  const isHedge = (words: readonly string[]) => words.length === 1 && hedges.has(words[0]!)
  if (isHedge(before) && after.length === 0) return 'hedge-dropped'
  if (isHedge(after) && before.length === 0) return 'hedge-added'
  return undefined
}

/** Does the statement serve people, the more firmly it is made? Undefined where nobody can tell from its words. */
function servesPeople(words: readonly string[], modal: number, kind: ChangeKind): boolean | undefined {
  let verb = modal + 1
  let isDenied = false
  while (modalFillers.has(words[verb] ?? '')) {
    isDenied ||= words[verb] === 'not' || words[verb] === 'never'
    verb++
  }
  const plain = saysGood(words, modal, foldWord(words[verb] ?? ''), kind)
  return plain === undefined ? undefined : plain !== isDenied
}

function saysGood(words: readonly string[], modal: number, verb: string, kind: ChangeKind): boolean | undefined {
  if (words[modal - 1] === 'you') return words[modal] === 'must' || words[modal] === 'shall' ? false : undefined
  if (protective.has(verb) || promises.includes(kind)) return true
  return practices.includes(kind) ? false : undefined
}

function isModal(at: WordAt): boolean {
  return modals.has(at.word.key)
}

function keyOf(at: WordAt): string {
  return at.word.key
}

function keyOfLines(alignment: Alignment, side: 'old' | 'new', positions: readonly number[]): string {
  return positions.map((at) => alignment[side][at]!.key).join(' ')
}

/** The line of the words; where a side lost or gained them, the line of the gap. */
function lines(alignment: Alignment, side: 'old' | 'new', run: WordRun): [number, number] | [] {
  const document = side === 'old' ? alignment.oldDocument : alignment.newDocument
  const beside = side === 'old' ? run.oldBeside : run.newBeside
  const words = run[side].length > 0 ? run[side] : beside ? [beside] : []
  return linesOf(words.map((at) => placeOfWord(document, alignment[side], at)))
}
