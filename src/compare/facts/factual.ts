import type { AnyFact, ChangeKind, Direction } from '../../model.ts'
import type { FactPlaces, Side, Touched } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { linesOf, placeOfLine } from '../places.ts'

/** What a comparison of facts says; where it stands is found from the facts' evidence. */
export interface Difference {
  rule: string
  kind: ChangeKind
  concept: string | null
  /** One at least is there, and one at least rests on changed words. */
  from: AnyFact | null
  to: AnyFact | null
  slots?: Readonly<Record<string, string>>
  values?: readonly string[]
  direction?: Direction
  /** Where a fact has evidence in many sentences: whether this one is what the difference rests on. */
  cites?: (quote: string) => boolean
  /** The facts whose words changed, where these are not `from` and `to` themselves. */
  restsOn?: { old: readonly AnyFact[]; new: readonly AnyFact[] }
}

/** Give a difference of facts its place: the lines of the changed words that it rests on. */
export function factual(places: FactPlaces, difference: Difference): Finding {
  const { cites, restsOn, ...told } = difference
  const { from, to, slots = {}, values = [] } = told
  const touched = (side: Side, facts: readonly AnyFact[]) => facts.flatMap((fact) => places.touched(side, fact))
  const olds = narrow(touched('old', restsOn?.old ?? (from ? [from] : [])), cites)
  const news = narrow(touched('new', restsOn?.new ?? (to ? [to] : [])), cites)
  const groups = [...new Set([...olds, ...news].map((d) => d.group))]
  return {
    ...told,
    slots: { label: (to ?? from)!.label, ...slots },
    values,
    oldLines: olds.length > 0 ? firstLines(olds) : from ? evidenceLines(from, cites) : counterpart(places, 'old', news),
    newLines: news.length > 0 ? firstLines(news) : to ? evidenceLines(to, cites) : counterpart(places, 'new', olds),
    groups
  }
}

function narrow(touched: Touched[], cites: Difference['cites']): Touched[] {
  const cited = cites ? touched.filter((d) => cites(d.evidence.quote.toLowerCase())) : []
  return cited.length > 0 ? cited : touched
}

/** The lines of the first changed passage that holds evidence, not of all that may stand pages apart. */
function firstLines(touched: readonly Touched[]): [number, number] | [] {
  const first = touched[0]!
  return linesOf(touched.filter((d) => d.group === first.group).map((d) => d.evidence))
}

function evidenceLines({ evidence }: AnyFact, cites: Difference['cites']): [number, number] | [] {
  const cited = evidence.filter((d) => cites?.(d.quote.toLowerCase()))
  return linesOf([...cited, ...evidence].slice(0, 1))
}

/** Where words came or went inside a sentence that both versions hold: the lines of that sentence in the other one. */
function counterpart(places: FactPlaces, side: 'old' | 'new', touched: readonly Touched[]): [number, number] | [] {
  const { alignment } = places
  const group = alignment.groups[touched[0]!.group]!
  const document = side === 'old' ? alignment.oldDocument : alignment.newDocument
  return linesOf(group[side].map((at) => placeOfLine(document, alignment[side][at]!)))
}
