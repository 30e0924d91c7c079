import type { FactKind } from '../model.ts'
import type { Topic } from '../parse/document.ts'
import type { Finding, FrameId, Reading } from './reading.ts'

/** Where a policy states facts of a kind outright, and where it only mentions them on the way to something else. */
interface Context {
  /** Headings under which every mention is a statement. */
  home: readonly Topic[]
  /** Whether sections below a home are home as well, whatever their own headings are about: 'Your choices > Partners'. */
  isDeep?: boolean
  /** Headings that are about something else: what is mentioned there is mentioned in passing. */
  away: readonly Topic[]
  /** Under any other heading: what must be said to be done, by the controller (`Provide`: by the person). */
  verbs?: readonly FrameId[]
  /** True where the passive voice states as much as 'we' does: 'your address is collected'. */
  inPassive?: boolean
  /** Headings under which the words mean something else: what is mentioned there counts nowhere. */
  never?: readonly Topic[]
}

/** Laws that policies name all over: told as the scope of a part where a section is on places or on scope. */
const generalLaw: Context = {
  home: ['jurisdictions', 'scope'],
  away: [
    'rights',
    'legalBases',
    'transfers',
    'recipients',
    'dataCategories',
    'purposes',
    'sources',
    'choices',
    'contacts',
    'controllers',
    'retentionPeriods',
    'security',
    'children',
    'cookies'
  ]
}

/** What people may refuse is told in a section on it; on the way, a newsletter or an advertisement is refused as well. */
const optOut: Context = {
  home: ['rights', 'choices'],
  isDeep: true,
  away: ['purposes', 'dataCategories', 'sources', 'recipients', 'legalBases', 'cookies', 'jurisdictions', 'scope']
}

/** By kind, or by kind and concept where one concept differs from the others of its kind. */
const contexts: Partial<Record<FactKind | `${FactKind}/${string}`, Context>> = {
  dataCategories: {
    home: ['dataCategories', 'sources'],
    away: [
      'retentionPeriods',
      'jurisdictions',
      'rights',
      'choices',
      'transfers',
      'security',
      'children',
      'changeTerms',
      'legalBases'
    ],
    verbs: ['Collect', 'Provide'],
    inPassive: true
  },
  purposes: {
    home: ['purposes', 'recipients', 'sources', 'dataCategories'],
    away: ['rights', 'choices', 'transfers', 'jurisdictions', 'children', 'changeTerms']
  },
  legalBases: {
    home: ['legalBases', 'purposes'],
    away: [
      'recipients',
      'dataCategories',
      'rights',
      'sources',
      'jurisdictions',
      'children',
      'cookies',
      'security',
      'transfers',
      'choices'
    ],
    verbs: ['Use']
  },
  sources: {
    home: ['dataCategories', 'sources'],
    away: ['jurisdictions', 'retentionPeriods', 'transfers', 'choices', 'rights', 'security', 'changeTerms'],
    verbs: ['Collect', 'Provide'],
    inPassive: true
  },
  recipients: {
    home: ['recipients'],
    away: ['cookies', 'jurisdictions', 'sources', 'transfers', 'children', 'contacts', 'choices', 'changeTerms'],
    verbs: ['Share'],
    inPassive: true
  },
  cookies: {
    home: ['cookies'],
    away: ['recipients', 'purposes', 'dataCategories', 'choices', 'sources', 'legalBases', 'rights']
  },
  choices: {
    home: ['choices'],
    isDeep: true,
    away: [
      'purposes',
      'dataCategories',
      'cookies',
      'recipients',
      'rights',
      'jurisdictions',
      'sources',
      'scope',
      'legalBases',
      'security',
      'children',
      'retentionPeriods'
    ]
  },
  rights: { home: ['rights', 'choices'], away: ['jurisdictions'] },
  'rights/OptOutMarketing': optOut,
  'rights/OptOutSale': optOut,
  'rights/Portability': { home: ['rights', 'choices'], away: ['jurisdictions'], never: ['transfers'] },
  'rights/Restriction': { home: ['rights', 'choices'], away: ['jurisdictions'], never: ['transfers'] },
  jurisdictions: { home: ['jurisdictions'], away: ['transfers', 'children', 'legalBases'] },
  'jurisdictions/GDPR': generalLaw,
  'jurisdictions/UKGDPR': generalLaw,
  'jurisdictions/Switzerland': generalLaw,
  storage: { home: ['retentionPeriods', 'storage'], away: ['recipients', 'purposes', 'cookies'] },
  'storage/Location': {
    home: ['retentionPeriods', 'storage'],
    away: ['recipients', 'purposes', 'cookies', 'transfers']
  }
}

/**
 * Mark a finding that only mentions its concept in passing, by the heading that it stands under and what is said to be
 * done; leave out one whose words mean something else there.
 */
export function inContext(finding: Finding): Finding[] {
  const context = contexts[`${finding.kind}/${finding.concept}`] ?? contexts[finding.kind]
  if (!context || finding.isSupport) return [finding]
  const [topic] = finding.reading.topic
  if (topic && context.never?.includes(topic)) return []
  return [finding.isPassing !== undefined || isStated(context, finding) ? finding : { ...finding, isPassing: true }]
}

function isStated({ home, isDeep, away, verbs, inPassive }: Context, { reading, polarity }: Finding): boolean {
  const [topic] = reading.topic
  if (topic && home.includes(topic)) return true
  if (isDeep && reading.topics.some((each) => home.includes(each))) return true
  if (topic && away.includes(topic)) return false
  return (
    verbs === undefined ||
    [reading, ...reading.leads].some((each) => acts(each, verbs, inPassive, polarity === 'denied'))
  )
}

/** A denial is stated by a denied verb. */
function acts(reading: Reading, verbs: readonly FrameId[], inPassive = false, isDenial = false): boolean {
  return reading.frames.some(
    (frame) =>
      verbs.includes(frame.id) &&
      (!frame.denied || isDenial) &&
      (frame.agent === 'controller' || frame.id === 'Provide' || (inPassive && frame.agent === 'unknown'))
  )
}
