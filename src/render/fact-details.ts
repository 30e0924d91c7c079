import { plainDuration } from '../compare/facts/plain-duration.ts'
import type {
  About,
  AnyFact,
  ChangeTerms,
  Children,
  Contact,
  Controller,
  ResponseTime,
  RetentionPeriod,
  Transfer
} from '../model.ts'
import { spelled } from './spelled.ts'

/**
 * What a fact holds beside its concept, each part in a few words, for one line of a table.
 *
 * @param labelOf  names what a fact is about in plain English
 */
export function factDetails(fact: AnyFact, labelOf: (about: About) => string): string[] {
  const { name, value, role, duration, inBusinessDays, event, extension, places, minimumAge } = fact as Partial<
    Controller & Contact & RetentionPeriod & ResponseTime & Transfer & Children
  >
  return [
    name,
    value,
    role && role !== 'controller' ? role : null,
    duration && plainDuration(duration, inBusinessDays),
    event && `event: ${spelled(event)}`,
    extension && `longer by ${plainDuration(extension)}`,
    places?.join(', '),
    minimumAge && `under ${minimumAge}`,
    ...('channels' in fact ? changeTermDetails(fact) : []),
    ...aboutDetails(fact.about, labelOf)
  ].filter((part): part is string => Boolean(part))
}

/** 'from you' for sources, 'for …' for all else. */
function aboutDetails(about: readonly About[], labelOf: (about: About) => string): (string | null)[] {
  const sources = about.filter((each) => each.kind === 'sources').map(labelOf)
  const others = about.filter((each) => each.kind !== 'sources').map(labelOf)
  return [
    sources.length > 0 ? `from ${sources.join(', ')}` : null,
    others.length > 0 ? `for ${others.join(', ')}` : null
  ]
}

function changeTermDetails(terms: ChangeTerms): (string | null)[] {
  return [
    ...terms.channels.map(spelled),
    terms.window && `window of ${plainDuration(terms.window)}`,
    terms.windowStarts.length > 0 ? `from ${terms.windowStarts.map(spelled).join(', ')}` : null,
    terms.continuedUseIsAcceptance ? 'continued use is acceptance' : null,
    terms.newUsers && `new users ${terms.newUsers}`,
    terms.dispatchSuffices ? 'dispatch suffices' : null
  ]
}
