import type {
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

/** What a fact holds beside its concept, each part in a few words, for one line of a table. */
export function factDetails(fact: AnyFact): string[] {
  const { name, value, role, duration, event, extension, places, minimumAge } = fact as Partial<
    Controller & Contact & RetentionPeriod & ResponseTime & Transfer & Children
  >
  const about = fact.about.map((each) => spelled(each.concept))
  return [
    name,
    value,
    role && role !== 'controller' ? role : null,
    duration,
    event && `event: ${spelled(event)}`,
    extension && `extension ${extension}`,
    places?.join(', '),
    minimumAge && `under ${minimumAge}`,
    ...('channels' in fact ? changeTermDetails(fact as ChangeTerms) : []),
    about.length > 0 ? `for ${about.join(', ')}` : null
  ].filter((part): part is string => Boolean(part))
}

function changeTermDetails(terms: ChangeTerms): (string | null)[] {
  return [
    ...terms.channels.map(spelled),
    terms.window && `window ${terms.window}`,
    terms.windowStarts.length > 0 ? `from ${terms.windowStarts.map(spelled).join(', ')}` : null,
    terms.continuedUseIsAcceptance ? 'continued use is acceptance' : null,
    terms.newUsers && `new users ${terms.newUsers}`,
    terms.dispatchSuffices ? 'dispatch suffices' : null
  ]
}
