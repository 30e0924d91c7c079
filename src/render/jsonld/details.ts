import { plainDuration } from '../../compare/facts/plain-duration.ts'
import type {
  AnyFact,
  ChangeTerms,
  Children,
  Controller,
  FactKind,
  ResponseTime,
  RetentionPeriod,
  Transfer
} from '../../model.ts'
import { xsdDuration } from './literals.ts'
import type { Node } from './provenance.ts'

/** What a fact says beside its concept, by kind. */
export function detailsOf(kind: FactKind, fact: AnyFact): Node {
  switch (kind) {
    case 'controllers':
      return { 'dpv:hasName': (fact as Controller).name }
    case 'retentionPeriods':
      return retention(fact as RetentionPeriod)
    case 'transfers':
      return places(fact as Transfer)
    case 'responseTimes':
      return response(fact as ResponseTime)
    case 'children':
      return age(fact as Children)
    case 'changeTerms':
      return changes(fact as ChangeTerms)
    default:
      return {}
  }
}

/** Business days are told in words: no `xsd:duration` counts them. */
function lengthOf(duration: string, inBusinessDays?: true) {
  return inBusinessDays ? plainDuration(duration, inBusinessDays) : xsdDuration(duration)
}

/** The length is the upper bound; `assent:event` is what it runs from, or until. */
function retention({ iri, duration, inBusinessDays, event }: RetentionPeriod): Node {
  return {
    'dpv:hasDuration': {
      '@type': iri ?? 'dpv:Duration',
      ...(duration && { 'rdf:value': lengthOf(duration, inBusinessDays) })
    },
    ...(event && { 'assent:event': event })
  }
}

function places({ places: names }: Transfer): Node {
  return names?.length ? { 'assent:place': names } : {}
}

function response({ duration, inBusinessDays, extension }: ResponseTime): Node {
  return {
    'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', 'rdf:value': lengthOf(duration, inBusinessDays) },
    ...(extension && { 'assent:extension': xsdDuration(extension) })
  }
}

function age({ minimumAge }: Children): Node {
  return minimumAge === null ? {} : { 'assent:minimumAge': minimumAge }
}

function changes(terms: ChangeTerms): Node {
  return {
    'assent:channel': terms.channels,
    'assent:windowStarts': terms.windowStarts,
    'assent:continuedUseIsAcceptance': terms.continuedUseIsAcceptance,
    'assent:dispatchSuffices': terms.dispatchSuffices,
    ...(terms.window && { 'assent:window': xsdDuration(terms.window) }),
    ...(terms.newUsers && { 'assent:newUsers': terms.newUsers })
  }
}
