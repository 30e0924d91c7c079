import { type ChangeKind, type FactKind, factKinds, type Policy } from '../../model.ts'
import type { Section } from '../../parse/document.ts'
import type { Alignment, Group } from '../alignment.ts'
import type { FactPlaces, Side } from '../fact-places.ts'
import { kindCues } from './kind-cues.ts'
import { holds, isContact, isDateLine } from './passage-form.ts'

/** Tells the kind of a changed group from its words, the heading above it, and the facts that its sentences state. */
export type KindOf = (group: Group) => ChangeKind

/** The side that says more, so that old and new may swap and the kind stays. */
function fullerSide(alignment: Alignment, group: Group): Side {
  const key = (side: Side) => group[side].map((at) => alignment[side][at]!.key).join(' ')
  const old = key('old')
  const now = key('new')
  return now.length > old.length || (now.length === old.length && now >= old) ? 'new' : 'old'
}

/** The kind that the words of a passage show beyond doubt, whatever facts it states. */
export function plainKind(alignment: Alignment, group: Group): ChangeKind | undefined {
  const side = fullerSide(alignment, group)
  const key = group[side].map((at) => alignment[side][at]!.key).join(' ')
  return kindCues.find((cue) => cue.isPlain && holds(key, cue.phrases))?.kind
}

/** Lists whose facts are the plainest sign of what a passage is for, before those that any passage may name. */
const telling: readonly FactKind[] = factKinds.filter((kind) => kind !== 'jurisdictions' && kind !== 'controllers')

/** Make a `KindOf` for two versions; each passage is looked at on the side that says more. */
export function kindOfPassage(old: Policy, now: Policy, places: FactPlaces): KindOf {
  const { alignment } = places
  const votes = new Map<Side, Map<number, FactKind>>()
  // Counted where a passage asks for them alone: most tell their kind by their words or heading.
  const votesOn = (side: Side) => {
    const counted = votes.get(side) ?? factVotes(side === 'old' ? old : now, places, side)
    votes.set(side, counted)
    return counted
  }
  const kindOn = (side: Side, group: Group): ChangeKind => {
    const lines = group[side].map((at) => alignment[side][at]!)
    const key = lines.map((line) => line.key).join(' ')
    if (lines.every(isDateLine)) return 'dates'
    const plain = plainKind(alignment, group)
    if (plain) return plain
    if (lines.every(isContact)) return 'contacts'
    const topic = topicOf(lines[0]!.sentence.section)
    if (topic && !vague.includes(topic)) return topic
    const index = side === 'new' ? alignment.groupOfNew : alignment.groupOfOld
    const voted = votesOn(side).get(index[group[side][0]!]!)
    return asTold(voted ?? topic ?? kindCues.find((cue) => holds(key, cue.phrases))?.kind ?? 'text')
  }
  return (group) => {
    if (group.op !== 'moved') return kindOn(fullerSide(alignment, group), group)
    const kinds = [kindOn('old', group), kindOn('new', group)].filter((kind) => kind !== 'text').sort()
    return kinds[0] ?? 'text'
  }
}

/** Headings that say how data come or may be steered, not what stands below them: the facts of a passage tell more. */
const vague: readonly ChangeKind[] = ['sources', 'choices', 'provision']

/** What people may do is told as rights. */
function asTold(kind: ChangeKind): ChangeKind {
  return kind === 'choices' ? 'rights' : kind
}

/** The topic of the nearest section that has one. */
function topicOf(section: Section): ChangeKind | undefined {
  for (let at: Section | null = section; at; at = at.parent) if (at.topics[0]) return at.topics[0]
  return undefined
}

/** For each group, the kind of which its sentences state the most facts. */
function factVotes(policy: Policy, places: FactPlaces, side: Side): Map<number, FactKind> {
  const counts = new Map<number, Map<FactKind, number>>()
  for (const kind of telling) {
    for (const fact of policy[kind]) {
      for (const group of places.groups(side, fact)) {
        const kinds = counts.get(group) ?? new Map<FactKind, number>()
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        counts.set(group, kinds)
      }
    }
  }
  return new Map([...counts].map(([group, kinds]) => [group, [...kinds].sort((a, b) => b[1] - a[1])[0]![0]]))
}
