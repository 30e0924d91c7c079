import { expect, test } from 'vitest'
import type { StatedFact } from './facts-in.ts'
import { changesOf, told, type Version } from './told.ts'

/** The clause of a policy on its own changes: the words that it rests on, and what differs from a plain one. */
const clause = ([quote, ...also]: string[], more: object = {}): StatedFact => ({
  kind: 'changeTerms',
  concept: 'ChangeTerms',
  quote: quote!,
  also,
  channels: [],
  window: null,
  windowStarts: [],
  continuedUseIsAcceptance: false,
  newUsers: null,
  dispatchSuffices: false,
  ...more
})

const first = 'We may change this policy.'
/** One clause, first with this sentence alone and then with those that follow, each a paragraph. */
const grows = (before: object, after: object, ...sentences: string[]): { old: Version; now: Version } => ({
  old: [first, clause([first], before)],
  now: [[first, ...sentences].join('\n\n'), clause([first, ...sentences], after)]
})
const becomes = (was: string, before: object, is: string, after: object): { old: Version; now: Version } => ({
  old: [`${first}\n\n${was}`, clause([first, was], before)],
  now: [`${first}\n\n${is}`, clause([first, is], after)]
})

test.each<{ name: string; old: Version; now: Version; finds: string[] }>([
  {
    name: 'e-mail',
    ...grows({}, { channels: ['Email'] }, 'We ring no bell.', 'We send a mail.'),
    finds: ['notice-channel-added neutral none > 5: Changes may now also be told by e-mail.']
  },
  {
    name: 'posting',
    ...grows({}, { channels: ['WebsitePosting'] }, 'We ring no bell.', 'We put it on this page.'),
    finds: ['notice-channel-added neutral none > 5: Changes may now also be told by posting on the website.']
  },
  {
    name: 'a message in the product',
    ...grows({}, { channels: ['InProduct'] }, 'We ring no bell.', 'The app says so.'),
    finds: ['notice-channel-added neutral none > 5: Changes may now also be told by a message in the product.']
  },
  {
    name: 'another way, whose words nobody knows: the first sentence that changed',
    ...grows({}, { channels: ['Other'] }, 'We ring a bell.', 'We bake.'),
    finds: ['notice-channel-added neutral none > 3: Changes may now also be told by another way.']
  },
  {
    name: 'a window that runs from the mail',
    ...grows(
      { window: 'P9D' },
      { window: 'P9D', windowStarts: ['EmailDispatch'] },
      'We ring no bell.',
      'We send mail.',
      'The 9 days run from its dispatch.'
    ),
    finds: [
      'window-start-added broadens none > 7: The window for acceptance may now also run from the dispatch of the e-mail.'
    ]
  },
  {
    name: 'a window that runs from the posting',
    ...grows(
      { window: 'P9D' },
      { window: 'P9D', windowStarts: ['WebsitePosting'] },
      'We wait for weeks.',
      'We have a page.',
      'The weeks run from the day on which we publish.'
    ),
    finds: [
      'window-start-added broadens none > 7: The window for acceptance may now also run from the posting on the website.'
    ]
  },
  {
    name: 'continued use',
    ...grows({}, { continuedUseIsAcceptance: true }, 'We ring no bell.', 'To go on using it is a yes.'),
    finds: ['continued-use-added broadens none > 5: Continued use now counts as acceptance of a changed policy.']
  },
  {
    name: 'new users',
    ...grows({}, { newUsers: 'immediately' }, 'We ring no bell.', 'It binds new guests at once.'),
    finds: ['new-users-at-once-added broadens none > 5: Changes now bind new users at once.']
  },
  {
    name: 'dispatch',
    ...grows({}, { dispatchSuffices: true }, 'We ring no bell.', 'A mail that bounces is enough.'),
    finds: ['dispatch-suffices-added broadens none > 5: Sending the notice is now enough, even if it does not arrive.']
  },
  {
    name: 'a window',
    ...grows({}, { window: 'P9D' }, 'We ring no bell.', 'Silence for 9 days is a yes.'),
    finds: ['window-added broadens none > 5: Silence now counts as acceptance, after 9 days.']
  },
  {
    name: 'a longer window, in the same sentence',
    ...becomes('Silence for 9 days is a yes.', { window: 'P9D' }, 'Silence for 20 days is a yes.', { window: 'P20D' }),
    finds: ['window-lengthened narrows 3 > 3: Silence counts as acceptance after 20 days instead of 9 days.']
  },
  {
    name: 'a shorter window, in the same sentence',
    ...becomes('Silence for 9 days is a yes.', { window: 'P9D' }, 'Silence for 2 days is a yes.', { window: 'P2D' }),
    finds: ['window-shortened broadens 3 > 3: Silence counts as acceptance after only 2 days instead of 9 days.']
  },
  {
    name: 'as long a window',
    ...becomes('Silence for 14 days is a yes.', { window: 'P14D' }, 'Silence for 2 weeks is a yes.', { window: 'P2W' }),
    finds: []
  },
  {
    name: 'a longer window in a sentence that came, beside the shorter one',
    old: [`${first}\n\nSilence for 9 days is a yes.`, clause([first, 'Silence for 9 days'], { window: 'P9D' })],
    now: [
      `${first}\n\nSilence for 9 days is a yes.\n\nFor guests it takes 20 days.`,
      clause([first, 'Silence for 9 days', 'it takes 20 days'], { window: 'P20D' })
    ],
    finds: ['window-lengthened narrows 3 > 5: Silence counts as acceptance after 20 days instead of 9 days.']
  },
  {
    name: 'the longer window went, and the shorter one stays',
    old: [
      'Silence for 9 days is a yes.\n\nFor guests it takes 20 days.',
      clause(['Silence for 9 days', 'it takes 20 days'], { window: 'P20D' })
    ],
    now: ['Silence for 9 days is a yes.', clause(['Silence for 9 days'], { window: 'P9D' })],
    finds: ['window-shortened broadens 3 > 1: Silence counts as acceptance after only 9 days instead of 20 days.']
  },
  {
    name: 'the longest window stays, in a clause of its own',
    old: [
      'Silence for 9 days is a yes.\n\nFor guests it takes 20 days.',
      clause(['Silence for 9 days'], { window: 'P9D' }),
      clause(['it takes 20 days'], { window: 'P20D' })
    ],
    now: [
      'Silence for 5 days is a yes.\n\nFor guests it takes 20 days.',
      clause(['Silence for 5 days'], { window: 'P5D' }),
      clause(['it takes 20 days'], { window: 'P20D' })
    ],
    finds: []
  },
  {
    name: 'a window that was read otherwise, in words that both versions hold',
    old: ['Silence for 9 days is a yes.\n\nIt is warm.', clause(['Silence for 9 days'], { window: 'P9D' })],
    now: ['Silence for 9 days is a yes.\n\nIt is cold.', clause(['Silence for 9 days'], { window: 'P20D' })],
    finds: []
  },
  {
    name: 'a window read in one version only, in words that both hold',
    old: ['Silence for 9 days is a yes.\n\nIt is warm.', clause(['Silence for 9 days'])],
    now: ['Silence for 9 days is a yes.\n\nIt is cold.', clause(['Silence for 9 days'], { window: 'P9D' })],
    finds: []
  },
  {
    name: 'a channel read in one version only, in words that both hold',
    old: ['We send a mail.\n\nIt is warm.', clause(['We send a mail'])],
    now: ['We send a mail.\n\nIt is cold.', clause(['We send a mail'], { channels: ['Email'] })],
    finds: []
  },
  {
    name: 'a channel read in the old version only, in words that both hold',
    old: ['We send a mail.\n\nIt is warm.', clause(['We send a mail'], { channels: ['Email'] })],
    now: ['We send a mail.\n\nIt is cold.', clause(['We send a mail'])],
    finds: []
  },
  {
    name: 'a clause where there was none',
    old: ['We bake.'],
    now: [`We bake. ${first} We send a mail.`, clause([first, 'We send a mail.'], { channels: ['Email'] })],
    finds: ['notice-channel-added neutral none > 1: Changes may now also be told by e-mail.']
  },
  {
    name: 'a term that another clause states already',
    old: [`${first} We send a mail.`, clause([first]), clause(['We send a mail.'], { channels: ['Email'] })],
    now: [
      `${first} We send a mail. We do mail you.`,
      clause([first]),
      clause(['We send a mail.'], { channels: ['Email'] }),
      clause(['We do mail you.'], { channels: ['Email'] })
    ],
    finds: []
  },
  {
    name: 'the clause that states the term, not one that only changed',
    old: [`${first}\n\nIt is warm.`, clause([first])],
    now: [
      'We will change this policy.\n\nIt is warm.\n\nWe send a mail.',
      clause(['We will change this policy.']),
      clause(['We send a mail.'], { channels: ['Email'] })
    ],
    finds: ['notice-channel-added neutral none > 5: Changes may now also be told by e-mail.']
  },
  {
    name: 'a term that is denied',
    old: [first, clause([first])],
    now: [
      `${first} We never send mail.`,
      clause([first]),
      clause(['We never send mail.'], { channels: ['Email'], polarity: 'denied' })
    ],
    finds: []
  },
  {
    name: 'a term that was denied',
    old: [
      `${first} We never send mail.`,
      clause([first]),
      clause(['We never send mail.'], { channels: ['Email'], polarity: 'denied' })
    ],
    now: [first, clause([first])],
    finds: []
  },
  {
    name: 'a window of the one clause that did not change, beside a clause that came',
    old: ['Silence for 9 days is a yes.', clause(['Silence for 9 days'], { window: 'P9D' })],
    now: [
      'Silence for 9 days is a yes. We send a mail.',
      clause(['Silence for 9 days'], { window: 'P9D' }),
      clause(['We send a mail'], { channels: ['Email'] })
    ],
    finds: ['notice-channel-added neutral none > 1: Changes may now also be told by e-mail.']
  }
])('$name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

test.each([
  { name: 'a channel', more: { channels: ['Email'] }, finds: 'notice-channel-removed neutral 5 > none' },
  {
    name: 'the start of the window',
    more: { windowStarts: ['EmailDispatch'] },
    finds: 'window-start-removed narrows 5 > none'
  },
  { name: 'continued use', more: { continuedUseIsAcceptance: true }, finds: 'continued-use-removed narrows 5 > none' },
  { name: 'new users', more: { newUsers: 'immediately' }, finds: 'new-users-at-once-removed narrows 5 > none' },
  { name: 'dispatch', more: { dispatchSuffices: true }, finds: 'dispatch-suffices-removed narrows 5 > none' },
  { name: 'the window', more: { window: 'P9D' }, finds: 'window-removed narrows 5 > none' }
])('$name went', ({ more, finds }) => {
  const says = 'New users who get this mail and go on using it for 9 days of the dispatch agree.'
  const { old, now } = grows({}, more, 'We ring a bell.', says)
  expect(told(now, old).map((each) => each.split(':')[0])).toEqual([finds])
})

test('each term has an id of its own', () => {
  const says = 'We send mail to this page.'
  const terms = [
    { channels: ['Email'] },
    { channels: ['WebsitePosting'] },
    { windowStarts: ['EmailDispatch'] },
    { windowStarts: ['WebsitePosting'] },
    { window: 'P9D' },
    { window: 'P8D' }
  ]
  const came = terms.map((more) => changesOf([first, clause([first])], [`${first} ${says}`, clause([says], more)]))
  const went = terms.map((more) => changesOf([`${first} ${says}`, clause([says], more)], [first, clause([first])]))
  const ids = [...came, ...went].map((changes) => changes.find((d) => d.kind === 'changeTerms')!.id)
  expect(new Set(ids).size).toBe(2 * terms.length)
})
