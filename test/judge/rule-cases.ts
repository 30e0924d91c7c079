import type { FactKind, Policy } from '../../src/model.ts'
import type { StatedFact } from '../compare/facts-in.ts'

/** A version of a policy: its words and the facts in them. */
export interface Version {
  says: string
  facts?: StatedFact[]
  dates?: Policy['dates']
}

export interface RuleCase {
  rule: string
  old: Version
  new: Version
}

const frame = 'We bake bread.'

/** Something that only the new version says. */
function comes(
  rule: string,
  says: string,
  kind: FactKind,
  concept: string,
  quote: string,
  more: object = {}
): RuleCase {
  return { rule, old: { says: frame }, new: { says: `${frame} ${says}`, facts: [{ kind, concept, quote, ...more }] } }
}

/** One sentence before and after, each with its fact. */
function turns(
  rule: string,
  kind: FactKind,
  old: [says: string, quote: string, fact: object],
  now: typeof old
): RuleCase {
  const version = ([says, quote, fact]: typeof old): Version => ({
    says: `${frame} ${says}`,
    facts: [{ kind, concept: 'Any', quote, ...fact }]
  })
  return { rule, old: version(old), new: version(now) }
}

const terms = {
  concept: 'ChangeTerms',
  channels: ['Email'],
  window: null,
  windowStarts: [],
  continuedUseIsAcceptance: false,
  newUsers: null,
  dispatchSuffices: false
}
const clause = 'We mail you when this page changes.'
const termsCome = (rule: string, says: string, more: object): RuleCase => ({
  rule,
  old: { says: clause, facts: [{ kind: 'changeTerms', quote: clause, ...terms }] },
  new: {
    says: `${clause} ${says}`,
    facts: [
      { kind: 'changeTerms', quote: clause, ...terms },
      { kind: 'changeTerms', quote: says, ...terms, ...more }
    ]
  }
})
const period = (duration: string | null, event: string | null = null, concept = 'FixedDuration') => ({
  concept,
  duration,
  event
})
const words = (rule: string, old: string, now: string): RuleCase => ({ rule, old: { says: old }, new: { says: now } })

/** Before and after, in words, for one rule of each pair of mirrors: the swapped case is the other's. */
export const ruleCases: readonly RuleCase[] = [
  comes('data-category-added', 'We ask for your shoe size and weight.', 'dataCategories', 'Health', 'weight'),
  comes('source-added', 'A credit office tells us of your debts.', 'sources', 'ThirdParty', 'A credit office'),
  comes('purpose-added', 'We send leaflets to sell you cake.', 'purposes', 'Marketing', 'send leaflets'),
  comes('legal-basis-added', 'We do so because you agreed.', 'legalBases', 'Consent', 'you agreed'),
  {
    rule: 'legal-basis-switched',
    old: {
      says: `${frame} We send leaflets because you agreed.`,
      facts: [
        {
          kind: 'purposes',
          concept: 'Marketing',
          quote: 'send leaflets',
          about: [{ kind: 'legalBases', concept: 'Consent' }]
        },
        { kind: 'legalBases', concept: 'Consent', quote: 'you agreed' },
        { kind: 'legalBases', concept: 'LegitimateInterest', quote: 'We bake' }
      ]
    },
    new: {
      says: `${frame} We send leaflets because it is in our legitimate interest.`,
      facts: [
        {
          kind: 'purposes',
          concept: 'Marketing',
          quote: 'send leaflets',
          about: [{ kind: 'legalBases', concept: 'LegitimateInterest' }]
        },
        { kind: 'legalBases', concept: 'LegitimateInterest', quote: 'legitimate interest' },
        { kind: 'legalBases', concept: 'Consent', quote: 'We bake' }
      ]
    }
  },
  comes(
    'legitimate-interest-added',
    'We have an interest in a safe shop.',
    'legitimateInterests',
    'LegitimateInterest',
    'a safe shop'
  ),
  comes('cookie-type-added', 'Some cookies follow you for adverts.', 'cookies', 'Advertising', 'cookies follow you'),
  comes(
    'automated-decision-added',
    'A program decides on credit.',
    'automatedDecisions',
    'AutomatedDecisionMaking',
    'A program decides'
  ),
  comes('provision-duty-added', 'You must give your street.', 'provision', 'Required', 'You must give'),
  comes(
    'retention-added',
    'We keep bills for seven years.',
    'retentionPeriods',
    'FixedDuration',
    'seven years',
    period('P7Y')
  ),
  turns(
    'retention-lengthened',
    'retentionPeriods',
    ['We keep bills for five years.', 'five years', period('P5Y')],
    ['We keep bills for seven years.', 'seven years', period('P7Y')]
  ),
  turns(
    'retention-event-changed',
    'retentionPeriods',
    ['We keep bills for a year after the order.', 'a year after the order', period('P1Y', 'Collection')],
    [
      'We keep bills for a year after the account closes.',
      'a year after the account closes',
      period('P12M', 'AccountClosure')
    ]
  ),
  turns(
    'retention-kind-changed',
    'retentionPeriods',
    ['We keep bills for one year.', 'one year', period('P1Y')],
    ['We keep bills without any limit.', 'without any limit', period(null, null, 'Indefinite')]
  ),
  comes('storage-added', 'Our books stand in Ghent.', 'storage', 'Location', 'stand in Ghent'),
  comes('recipient-added', 'Our parent company sees your orders.', 'recipients', 'Affiliate', 'parent company'),
  comes(
    'transfer-mechanism-added',
    'Standard clauses guard what goes abroad.',
    'transfers',
    'StandardContractualClauses',
    'Standard clauses'
  ),
  turns(
    'transfer-mechanism-replaced',
    'transfers',
    ['The privacy shield guards what goes abroad.', 'privacy shield', { concept: 'PrivacyShield' }],
    ['The framework guards what goes abroad.', 'framework', { concept: 'DataPrivacyFramework' }]
  ),
  comes('destination-added', 'Orders go to a mill in Peru.', 'transfers', 'Destination', 'Peru', { places: ['Peru'] }),
  comes('controller-added', 'Oven Ltd decides on it.', 'controllers', 'Controller', 'Oven Ltd', { name: 'Oven Ltd' }),
  turns(
    'controller-renamed',
    'controllers',
    ['Oven Ltd decides on it.', 'Oven Ltd', { name: 'Oven Ltd' }],
    ['Stove Ltd decides on it.', 'Stove Ltd', { name: 'Stove Ltd' }]
  ),
  comes('contact-added', 'Write to ask@oven.example.', 'contacts', 'Email', 'ask@oven.example', {
    channel: 'email',
    value: 'ask@oven.example',
    role: 'controller'
  }),
  turns(
    'contact-changed',
    'contacts',
    ['Write to ask@oven.example.', 'ask@oven.example', { channel: 'email', value: 'ask@oven.example' }],
    ['Write to hello@oven.example.', 'hello@oven.example', { channel: 'email', value: 'hello@oven.example' }]
  ),
  comes('right-added', 'You may take your records with you.', 'rights', 'Portability', 'take your records'),
  comes('choice-added', 'You can switch leaflets off.', 'choices', 'OptOut', 'switch leaflets off'),
  comes('response-time-added', 'We answer within a month.', 'responseTimes', 'ResponseTime', 'within a month', {
    duration: 'P1M',
    extension: null
  }),
  turns(
    'response-time-lengthened',
    'responseTimes',
    ['We answer within a month.', 'a month', { duration: 'P1M', extension: null }],
    ['We answer within six weeks.', 'six weeks', { duration: 'P6W', extension: null }]
  ),
  turns(
    'response-extension-lengthened',
    'responseTimes',
    ['We answer within a month, or one more.', 'within a month, or one more', { duration: 'P1M', extension: 'P1M' }],
    ['We answer within a month, or two more.', 'within a month, or two more', { duration: 'P1M', extension: 'P2M' }]
  ),
  comes('age-limit-added', 'The shop is for people from 16 on.', 'children', 'MinimumAge', 'from 16 on', {
    minimumAge: 16
  }),
  turns(
    'age-limit-raised',
    'children',
    ['The shop is for people from 13 on.', '13', { minimumAge: 13 }],
    ['The shop is for people from 16 on.', '16', { minimumAge: 16 }]
  ),
  comes('children-term-added', 'A child may order with a parent.', 'children', 'ParentalConsent', 'with a parent', {
    minimumAge: null
  }),
  comes('jurisdiction-added', 'The law of Brazil holds for some.', 'jurisdictions', 'LGPD', 'law of Brazil'),
  comes('safeguard-added', 'We lock the books away.', 'security', 'AccessControl', 'lock the books'),
  termsCome('notice-channel-added', 'We also post it on the website.', { channels: ['Email', 'WebsitePosting'] }),
  turns(
    'window-lengthened',
    'changeTerms',
    ['Silence for 14 days means yes.', '14 days', { ...terms, window: 'P14D' }],
    ['Silence for 30 days means yes.', '30 days', { ...terms, window: 'P30D' }]
  ),
  termsCome('window-added', 'Silence for 30 days means yes.', { window: 'P30D' }),
  termsCome('window-start-added', 'The 30 days run from the posting.', { windowStarts: ['WebsitePosting'] }),
  termsCome('continued-use-added', 'If you continue to use the shop, you agree.', { continuedUseIsAcceptance: true }),
  termsCome('new-users-at-once-added', 'It binds new users at once.', { newUsers: 'immediately' }),
  termsCome('dispatch-suffices-added', 'The dispatch is enough.', { dispatchSuffices: true }),
  {
    rule: 'last-updated-changed',
    old: { says: 'Last updated: May 2018', dates: { lastUpdated: '2018-05', effective: null } },
    new: { says: 'Last updated: May 2020', dates: { lastUpdated: '2020-05', effective: null } }
  },
  {
    rule: 'effective-date-changed',
    old: { says: 'Effective: May 2018', dates: { lastUpdated: null, effective: '2018-05' } },
    new: { says: 'Effective: May 2020', dates: { lastUpdated: null, effective: '2020-05' } }
  },
  comes('denial-added', 'We do not sell your records.', 'purposes', 'SellData', 'sell your records', {
    polarity: 'denied'
  }),
  turns(
    'denial-reversed',
    'purposes',
    ['We do not sell your records.', 'sell your records', { concept: 'SellData', polarity: 'denied' }],
    ['We sell your records.', 'sell your records', { concept: 'SellData' }]
  ),
  comes('refusal-added', 'You cannot take your records with you.', 'rights', 'Portability', 'take your records', {
    polarity: 'denied'
  }),
  turns(
    'offer-refused',
    'rights',
    ['You can take your records with you.', 'take your records', { concept: 'Portability' }],
    ['You cannot take your records with you.', 'take your records', { concept: 'Portability', polarity: 'denied' }]
  ),
  words('passage-added', frame, `${frame} Nobody may enter the store without a key.`),
  words('passage-changed', `${frame} The shop opens for 3 hours.`, `${frame} The shop opens for 5 hours.`),
  words('negation-added', `${frame} The door stays open.`, `${frame} The door never stays open.`),
  words('wish-became-duty', `${frame} Visitors may ring the bell.`, `${frame} Visitors must ring the bell.`),
  words('hedge-added', `${frame} We lend the peel.`, `${frame} We might lend the peel.`),
  words(
    'scope-widened',
    'This policy applies to our shop.',
    'This policy applies to our shop and to our market stall.'
  ),
  words('scope-statement-added', frame, `${frame} This policy does not cover the mill next door.`),
  words('wording-added', frame, `${frame} Thank you for your visit!`),
  words('wording-changed', `${frame} The shop smells lovely.`, `${frame} The shop smells wonderful.`),
  words(
    'passage-moved',
    'Rye rises slowly in the cold cellar below.\n\nWheat rises fast on the warm shelf. Oats hardly rise at all, they say.',
    'Wheat rises fast on the warm shelf. Oats hardly rise at all, they say.\n\nRye rises slowly in the cold cellar below.'
  ),
  words(
    'statement-moved',
    'We learn:\n\n- your name\n- your street\n\nThe mill learns:\n\n- your order',
    'We learn:\n\n- your street\n\nThe mill learns:\n\n- your order\n- your name'
  ),
  words('front-matter-changed', `---\nowner: Ann\n---\n\n${frame}`, `---\nowner: Ben\n---\n\n${frame}`),
  words('direction-mark-added', frame, 'We \u202ebake\u202c bread.'),
  words('hidden-character-added', frame, 'We bake\u200b bread.'),
  words('comment-changed', `${frame}\n\n<!-- Ask Ann. -->`, `${frame}\n\n<!-- Ask Ben. -->`),
  words(
    'instruction-changed',
    `${frame}\n\n<!-- assent ignore data/name -->`,
    `${frame}\n\n<!-- assent ignore data/location -->`
  )
]
