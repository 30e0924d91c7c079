import { expect, test } from 'vitest'
import type { StatedFact } from './facts-in.ts'
import { changesOf, told, type Version } from './told.ts'

/** A period: its words, its length if it has one, and what else is known of it. */
const period = (quote: string, duration: string | null = null, more: object = {}): StatedFact => ({
  kind: 'retentionPeriods',
  concept: 'FixedDuration',
  quote,
  duration,
  event: null,
  ...more
})
const of = (...concepts: string[]) => ({ about: concepts.map((concept) => ({ kind: 'dataCategories', concept })) })
const open = (quote: string, concept: string, more: object = {}) => period(quote, null, { concept, ...more })

const bills: Version = ['We keep bills for five years.', period('five years', 'P5Y')]

test.each<{ name: string; old: Version; now: Version; finds: string[] }>([
  {
    name: 'longer',
    old: bills,
    now: ['We keep bills for seven years.', period('seven years', 'P7Y')],
    finds: ['retention-lengthened broadens 1 > 1: Data are kept longer: 7 years instead of 5 years.']
  },
  {
    name: 'shorter',
    old: bills,
    now: ['We keep bills for ten months.', period('ten months', 'P10M')],
    finds: ['retention-shortened narrows 1 > 1: Data are kept for less time: 10 months instead of 5 years.']
  },
  {
    name: 'as long, in other words',
    old: bills,
    now: ['We keep bills for 60 months.', period('60 months', 'P60M')],
    finds: []
  },
  {
    name: 'business days are longer than days',
    old: ['We keep notes for 10 days.', period('10 days', 'P10D')],
    now: ['We keep notes for 10 business days.', period('10 business days', 'P10D', { inBusinessDays: true })],
    finds: ['retention-lengthened broadens 1 > 1: Data are kept longer: 10 business days instead of 10 days.']
  },
  {
    name: 'longer from the same event',
    old: ['We keep bills for a year after you leave.', period('a year', 'P1Y', { event: 'AccountClosure' })],
    now: ['We keep bills for two years after you leave.', period('two years', 'P2Y', { event: 'AccountClosure' })],
    finds: [
      'retention-lengthened broadens 1 > 1: Data are kept longer: 2 years instead of 1 year, counted from the closing of the account.'
    ]
  },
  {
    name: 'from another event',
    old: [
      'We keep bills for a year after the order.',
      period('a year after the order', 'P1Y', { event: 'Collection' })
    ],
    now: [
      'We keep bills for a year after you leave.',
      period('a year after you leave', 'P1Y', { event: 'AccountClosure' })
    ],
    finds: [
      'retention-event-changed neutral 1 > 1: The period runs from another event: 1 year, counted from the closing of the account instead of 1 year, counted from the collection of the data.'
    ]
  },
  {
    name: 'a shorter length from a later event may be a longer hold',
    old: [
      'We keep bills for 8 years after the order.',
      period('8 years after the order', 'P8Y', { event: 'Collection' })
    ],
    now: [
      'We keep bills for 7 years after you leave.',
      period('7 years after you leave', 'P7Y', { event: 'AccountClosure' })
    ],
    finds: [
      'retention-event-changed neutral 1 > 1: The period runs from another event: 7 years, counted from the closing of the account instead of 8 years, counted from the collection of the data.'
    ]
  },
  {
    name: 'from an event where none was stated',
    old: bills,
    now: [
      'We keep bills for five years after you leave.',
      period('five years after', 'P5Y', { event: 'AccountClosure' })
    ],
    finds: [
      'retention-event-changed neutral 1 > 1: The period runs from another event: 5 years, counted from the closing of the account instead of 5 years.'
    ]
  },
  {
    name: 'from an event that has no words where none was stated: which it is, nobody can say',
    old: bills,
    now: [
      'We keep bills for 60 months after the fair.',
      period('60 months after the fair', 'P60M', { event: 'Other' })
    ],
    finds: ['retention-event-changed neutral 1 > 1: The period runs from another event: 60 months instead of 5 years.']
  },
  {
    name: 'longer, from an event that has no words where none was stated',
    old: bills,
    now: [
      'We keep bills for 70 months after the fair.',
      period('70 months after the fair', 'P70M', { event: 'Other' })
    ],
    finds: ['retention-lengthened broadens 1 > 1: Data are kept longer: 70 months instead of 5 years.']
  },
  {
    name: 'the length goes and the event stays',
    old: [
      'We keep bills until a year after you leave.',
      period('a year after you leave', 'P1Y', { concept: 'UntilEvent', event: 'AccountClosure' })
    ],
    now: ['We keep bills until you leave.', open('until you leave', 'UntilEvent', { event: 'AccountClosure' })],
    finds: [
      'retention-kind-changed neutral 1 > 1: The period is stated in another way: until the closing of the account instead of 1 year, counted from the closing of the account.'
    ]
  },
  {
    name: 'the event stays and a length comes',
    old: ['We keep bills until you leave.', open('until you leave', 'UntilEvent', { event: 'AccountClosure' })],
    now: [
      'We keep bills until a year after you leave.',
      period('a year after you leave', 'P1Y', { concept: 'UntilEvent', event: 'AccountClosure' })
    ],
    finds: [
      'retention-kind-changed neutral 1 > 1: The period is stated in another way: 1 year, counted from the closing of the account instead of until the closing of the account.'
    ]
  },
  {
    name: 'a period that was read in one version only, in words that both hold',
    old: [`${bills[0]}\n\nIt is warm.`],
    now: [`${bills[0]}\n\nIt is cold.`, bills[1]!],
    finds: []
  },
  {
    name: 'a period that was read in the old version only, in words that both hold',
    old: [`${bills[0]}\n\nIt is warm.`, bills[1]!],
    now: [`${bills[0]}\n\nIt is cold.`],
    finds: []
  },
  {
    name: 'until another event',
    old: ['We keep bills until you leave.', open('until you leave', 'UntilEvent', { event: 'AccountClosure' })],
    now: [
      'We keep bills until the row is over.',
      open('until the row is over', 'UntilEvent', { event: 'DisputeResolved' })
    ],
    finds: [
      'retention-event-changed neutral 1 > 1: The period runs from another event: until the end of the dispute instead of until the closing of the account.'
    ]
  },
  {
    name: 'a promise not to keep is no longer promise to keep',
    old: ['We do not keep bills for five years.', period('five years', 'P5Y', { polarity: 'denied' })],
    now: ['We do keep bills for seven years.', period('seven years', 'P7Y')],
    finds: [
      'retention-removed neutral 1 > 1: A period that is no longer stated: not 5 years.',
      'retention-added neutral 1 > 1: A period newly stated: 7 years.'
    ]
  },
  {
    name: 'the same length, once denied',
    old: bills,
    now: ['We never keep bills for five years.', period('five years', 'P5Y', { polarity: 'denied' })],
    finds: [
      'retention-removed neutral 1 > 1: A period that is no longer stated: 5 years.',
      'retention-added neutral 1 > 1: A period newly stated: not 5 years.'
    ]
  },
  {
    name: 'a length of time stated once more',
    old: bills,
    now: [`${bills[0]}\n\nWe keep bills from our mill for 60 months.`, bills[1]!, period('60 months', 'P60M')],
    finds: ['retention-added neutral none > 3: A period newly stated: 60 months.']
  },
  {
    name: 'a length of time stated once less',
    old: [`${bills[0]}\n\nWe keep bills from our mill for 60 months.`, bills[1]!, period('60 months', 'P60M')],
    now: bills,
    finds: ['retention-removed neutral 3 > none: A period that is no longer stated: 60 months.']
  },
  {
    name: 'as long as necessary, stated once more',
    old: ['We keep bills while we need them.', open('while we need them', 'AsNecessary')],
    now: [
      'We keep bills while we need them.\n\nWe keep notes as long as they serve.',
      open('while we need them', 'AsNecessary'),
      open('as long as they serve', 'AsNecessary')
    ],
    finds: []
  },
  {
    name: 'as long as necessary, stated once less',
    old: [
      'We keep bills while we need them.\n\nWe keep notes as long as they serve.',
      open('while we need them', 'AsNecessary'),
      open('as long as they serve', 'AsNecessary')
    ],
    now: ['We keep bills while we need them.', open('while we need them', 'AsNecessary')],
    finds: []
  },
  {
    name: 'an open period where there was none of its kind',
    old: ['We keep bills while we need them.', open('while we need them', 'AsNecessary')],
    now: [
      'We keep bills while we need them.\n\nWe keep notes as the law has it.',
      open('while we need them', 'AsNecessary'),
      open('as the law has it', 'LegallyDetermined', { label: 'as long as the law requires' })
    ],
    finds: ['retention-added neutral none > 3: A period newly stated: as long as the law requires.']
  }
])('$name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

const holds = [
  { concept: 'FixedDuration', words: '5 years', fact: period('five years', 'P5Y') },
  {
    concept: 'UntilEvent',
    words: 'until the closing of the account',
    fact: open('five years', 'UntilEvent', { event: 'AccountClosure' })
  },
  { concept: 'AsNecessary', words: 'as needed', fact: open('five years', 'AsNecessary', { label: 'as needed' }) },
  { concept: 'LegallyDetermined', words: 'by law', fact: open('five years', 'LegallyDetermined', { label: 'by law' }) },
  { concept: 'Indefinite', words: 'for ever', fact: open('five years', 'Indefinite', { label: 'for ever' }) }
]
const ways = holds.flatMap((from, at) =>
  holds.flatMap((to, now) =>
    at === now ? [] : [{ from, to, how: at < now ? ('broadens' as const) : ('narrows' as const) }]
  )
)

test.each(ways)('$from.concept > $to.concept $how', ({ from, to, how }) => {
  const finds = `retention-kind-changed ${how} 1 > 1: The period is stated in another way: ${to.words} instead of ${from.words}.`
  expect(told(['We keep it, five years.', from.fact], ['We hold it, five years.', to.fact])).toEqual([finds])
})

test.each([
  {
    name: 'until an event',
    fact: open('so long', 'UntilEvent', { event: 'SessionEnd' }),
    says: 'until the end of the session'
  },
  {
    name: 'not until an event',
    fact: open('so long', 'UntilEvent', { event: 'SessionEnd', polarity: 'denied' }),
    says: 'not until the end of the session'
  },
  {
    name: 'until an event that has no words',
    fact: open('so long', 'UntilEvent', { event: 'Other', label: 'until something happens' }),
    says: 'until something happens'
  },
  {
    name: 'an open period with an event',
    fact: open('so long', 'AsNecessary', { event: 'ContractEnd', label: 'as needed' }),
    says: 'as needed, until the end of the agreement'
  },
  {
    name: 'a length from an event that has no words',
    fact: period('so long', 'P3M', { event: 'Other' }),
    says: '3 months'
  },
  {
    name: 'a length, and an event until which',
    fact: period('so long', 'P3M', { concept: 'UntilEvent', event: 'ContractEnd' }),
    says: '3 months, counted from the end of the agreement'
  }
])('in words: $name', ({ fact, says }) => {
  const [old, now] = ['We bake.', 'We bake. We keep it so long.']
  expect(told([old], [now, fact])).toEqual([`retention-added neutral none > 1: A period newly stated: ${says}.`])
})

test('each period has an id of its own', () => {
  const periods = [
    period('so long', 'P3M'),
    period('so long', 'P3D'),
    period('so long', 'P3D', { inBusinessDays: true }),
    period('so long', 'P3D', { event: 'Collection' }),
    period('so long', 'P3D', { polarity: 'denied' }),
    open('so long', 'UntilEvent', { event: 'Collection' }),
    open('so long', 'UntilEvent')
  ]
  const ids = periods.map((fact) => changesOf(['We bake.'], ['We bake. We keep it so long.', fact])[0]!.id)
  expect(new Set(ids).size).toBe(periods.length)
})

test('an id holds what a period was and what it became', () => {
  const id = (was: string, is: string) =>
    changesOf(['We keep it so long.', period('so long', was)], ['We store it so long.', period('so long', is)])[0]!.id
  expect(new Set([id('P1Y', 'P2Y'), id('P1Y', 'P3Y'), id('P2Y', 'P3Y')]).size).toBe(3)
})

const either = (length: string, duration: string, ...events: (string | null)[]): Version => [
  `We keep bills for ${length} after this or that.`,
  ...events.map((event) => period(length, duration, { event }))
]
const longer = 'retention-lengthened broadens 1 > 1: Data are kept longer: 7 years instead of 5 years'

test.each([
  {
    name: 'one statement of two events is told once',
    old: either('5 years', 'P5Y', 'ContractEnd', 'DisputeResolved'),
    now: either('7 years', 'P7Y', 'ContractEnd', 'DisputeResolved'),
    finds: [`${longer}, counted from the end of the agreement or the end of the dispute.`]
  },
  {
    name: 'of three',
    old: either('5 years', 'P5Y', 'ContractEnd', 'DisputeResolved', 'Inactivity'),
    now: either('7 years', 'P7Y', 'ContractEnd', 'DisputeResolved', 'Inactivity'),
    finds: [`${longer}, counted from the end of the agreement or the end of the dispute or the last activity.`]
  },
  {
    name: 'an event without words adds none',
    old: either('5 years', 'P5Y', 'ContractEnd', 'Other'),
    now: either('7 years', 'P7Y', 'ContractEnd', 'Other'),
    finds: [`${longer}, counted from the end of the agreement.`]
  },
  {
    name: 'an event beside none',
    old: either('5 years', 'P5Y', null, 'ContractEnd'),
    now: either('7 years', 'P7Y', null, 'ContractEnd'),
    finds: [`${longer}, counted from the end of the agreement.`]
  },
  {
    name: 'an event beside none that is tied to data',
    old: [
      either('5 years', 'P5Y')[0],
      period('5 years', 'P5Y', of('Name')),
      period('5 years', 'P5Y', { event: 'ContractEnd' })
    ] as Version,
    now: [
      either('7 years', 'P7Y')[0],
      period('7 years', 'P7Y', of('Name')),
      period('7 years', 'P7Y', { event: 'ContractEnd' })
    ] as Version,
    finds: [`${longer}, counted from the end of the agreement.`]
  },
  {
    name: 'two statements are told twice',
    old: [
      'We keep bills for 5 years after the contract.\n\nWe keep mail for 5 years after a row.',
      period('5 years after the contract', 'P5Y', { event: 'ContractEnd', ...of('Financial') }),
      period('5 years after a row', 'P5Y', { event: 'DisputeResolved', ...of('Communication') })
    ] as Version,
    now: [
      'We keep bills for 7 years after the contract.\n\nWe keep mail for 7 years after a row.',
      period('7 years after the contract', 'P7Y', { event: 'ContractEnd', ...of('Financial') }),
      period('7 years after a row', 'P7Y', { event: 'DisputeResolved', ...of('Communication') })
    ] as Version,
    finds: [
      `${longer}, counted from the end of the agreement.`,
      `${longer.replace('1 > 1', '3 > 3')}, counted from the end of the dispute.`
    ]
  },
  {
    name: 'two lengths in one sentence are told twice',
    old: [
      'We keep bills for 5 years and mail for 2 years.',
      period('5 years', 'P5Y', of('Financial')),
      period('2 years', 'P2Y', of('Communication'))
    ] as Version,
    now: [
      'We keep bills for 7 years and mail for 3 years.',
      period('7 years', 'P7Y', of('Financial')),
      period('3 years', 'P3Y', of('Communication'))
    ] as Version,
    finds: [`${longer}.`, 'retention-lengthened broadens 1 > 1: Data are kept longer: 3 years instead of 2 years.']
  },
  {
    name: 'one length that becomes two',
    old: [
      'We keep bills for 5 years and mail for 5 years.',
      period('bills for 5 years', 'P5Y', of('Financial')),
      period('mail for 5 years', 'P5Y', of('Communication'))
    ] as Version,
    now: [
      'We keep bills for 7 years and mail for 8 years.',
      period('bills for 7 years', 'P7Y', of('Financial')),
      period('mail for 8 years', 'P8Y', of('Communication'))
    ] as Version,
    finds: [`${longer}.`, 'retention-lengthened broadens 1 > 1: Data are kept longer: 8 years instead of 5 years.']
  },
  {
    name: 'two lengths that become one',
    old: [
      'We keep bills for 5 years and mail for 4 years.',
      period('bills for 5 years', 'P5Y', of('Financial')),
      period('mail for 4 years', 'P4Y', of('Communication'))
    ] as Version,
    now: [
      'We keep bills for 7 years and mail for 7 years.',
      period('bills for 7 years', 'P7Y', of('Financial')),
      period('mail for 7 years', 'P7Y', of('Communication'))
    ] as Version,
    finds: [`${longer}.`, 'retention-lengthened broadens 1 > 1: Data are kept longer: 7 years instead of 4 years.']
  },
  {
    name: 'one that grows to what another one shrinks to',
    old: [
      'We keep bills for 5 years and mail for 9 years.',
      period('5 years', 'P5Y', of('Financial')),
      period('9 years', 'P9Y', of('Communication'))
    ] as Version,
    now: [
      'We keep bills for 7 years and mail for 7 years.',
      period('7 years', 'P7Y', of('Financial')),
      period('7 years', 'P7Y', of('Communication'))
    ] as Version,
    finds: [`${longer}.`, 'retention-shortened narrows 1 > 1: Data are kept for less time: 7 years instead of 9 years.']
  },
  {
    name: 'two events that changed are told twice',
    old: either('five years', 'P5Y', 'ContractEnd', 'DisputeResolved'),
    now: either('60 months', 'P60M', 'Collection', 'Inactivity'),
    finds: [
      'retention-event-changed neutral 1 > 1: The period runs from another event: 60 months, counted from the collection of the data instead of 5 years, counted from the end of the agreement.',
      'retention-event-changed neutral 1 > 1: The period runs from another event: 60 months, counted from the last activity instead of 5 years, counted from the end of the dispute.'
    ]
  }
])('$name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

/** Two sentences too far apart in words to be one edited sentence. */
const [billsWere, billsAre] = ['Bills stay for', 'Every receipt lies in a drawer under the oven during']
const shop = 'We bake bread.'
const moved = (length: string, duration: string, more: object): Version => [
  `${billsWere} ${length}.\n\n${shop}`,
  period(length, duration, more)
]
const rewritten = (length: string, duration: string, more: object): Version => [
  `${shop}\n\n${billsAre} ${length}.`,
  period(length, duration, more)
]
const lengthened = 'retention-lengthened broadens 1 > 3: Data are kept longer: 7 years instead of 5 years'
const apart = [
  'retention-removed neutral 1 > none: A period that is no longer stated: 5 years',
  'retention-added neutral none > 3: A period newly stated: 7 years'
]

test.each([
  { name: 'about the same data', old: of('Financial'), now: of('Financial'), finds: [`${lengthened}.`] },
  { name: 'about other data', old: of('Financial'), now: of('Communication'), finds: apart.map((d) => `${d}.`) },
  { name: 'about no data that they name', old: {}, now: {}, finds: apart.map((d) => `${d}.`) },
  {
    name: 'from the same event',
    old: { event: 'ContractEnd' },
    now: { event: 'ContractEnd' },
    finds: [`${lengthened}, counted from the end of the agreement.`]
  },
  {
    name: 'from other events',
    old: { event: 'ContractEnd' },
    now: { event: 'Collection' },
    finds: [
      `${apart[0]}, counted from the end of the agreement.`,
      `${apart[1]}, counted from the collection of the data.`
    ]
  },
  {
    name: 'about the same data, once denied',
    old: { polarity: 'denied', ...of('Financial', 'Name') },
    now: of('Financial', 'Name'),
    finds: [`${apart[0]!.replace('5 years', 'not 5 years')}.`, `${apart[1]}.`]
  }
])('in two sentences, $name', ({ old, now, finds }) => {
  expect(told(moved('5 years', 'P5Y', old), rewritten('7 years', 'P7Y', now)).sort()).toEqual([...finds].sort())
})

const twoWere = (more: object): Version => [`${billsWere} 5 years.\n\n${shop}`, period('5 years', 'P5Y', more)]
const twoAre = (first: object, second: object): Version => [
  `${shop}\n\nLetters lie in the cellar beside old flour for 3 years.\n\n${billsAre} 7 years.`,
  period('3 years', 'P3Y', first),
  period('7 years', 'P7Y', second)
]

test.each([
  {
    name: 'the more links in common',
    old: of('Financial', 'Name'),
    first: of('Name'),
    second: of('Name', 'Financial')
  },
  {
    name: 'the same event',
    old: { ...of('Name'), event: 'Collection' },
    first: of('Name'),
    second: { ...of('Name'), event: 'Collection' }
  },
  {
    name: 'the same kind of period',
    old: of('Name'),
    first: { ...of('Name'), concept: 'UntilEvent' },
    second: of('Name')
  }
])('a period became the one with $name', ({ old, first, second }) => {
  const rules = changesOf(twoWere(old), twoAre(first, second)).filter((d) => d.kind === 'retentionPeriods')
  expect(rules.map((d) => `${d.rule} ${d.newLines[0]}`)).toEqual(['retention-added 3', 'retention-lengthened 5'])
})

test('the same data stated twice decide no more than two', () => {
  const many = of('Name', 'Financial', 'Location', 'Device')
  const rules = changesOf(
    twoWere({ ...many, event: 'Collection' }),
    twoAre(many, { ...of('Name', 'Financial'), event: 'Collection' })
  )
  expect(rules.filter((d) => d.kind === 'retentionPeriods').map((d) => `${d.rule} ${d.newLines[0]}`)).toEqual([
    'retention-added 3',
    'retention-lengthened 5'
  ])
})

test('a period stated twice goes with the new one in either place', () => {
  const old: Version = [
    `${billsWere} 5 years.\n\n${shop}\n\nWe keep it 5 years.`,
    period('5 years', 'P5Y', { also: ['keep it 5 years'] })
  ]
  const now: Version = [`${billsWere} 7 years.\n\n${shop}\n\nA cat came by.`, period('7 years', 'P7Y')]
  expect(told(old, now)).toEqual([
    'retention-lengthened broadens 1 > 1: Data are kept longer: 7 years instead of 5 years.'
  ])
  expect(told(now, old)).toEqual([
    'retention-shortened narrows 1 > 1: Data are kept for less time: 5 years instead of 7 years.'
  ])
})
