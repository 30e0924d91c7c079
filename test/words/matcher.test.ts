import { expect, test } from 'vitest'
import { inOrder } from '../../src/words/hits.ts'
import { matcherOf } from '../../src/words/matcher.ts'
import { tablesOf } from '../../src/words/tables.ts'
import { endAt, startAt, tokens } from '../../src/words/tokens.ts'

const match = matcherOf(
  tablesOf({
    data: [
      { id: 'Billing', phrases: ['billing address'] },
      { id: 'Shipping', phrases: ['shipping address'] },
      { id: 'Device', phrases: ['device type'] },
      { id: 'Identifier', phrases: ['device identifier'] },
      { id: 'Email', phrases: ['email [address]'], except: ['email campaign'] },
      { id: 'Name', phrases: ['[first] name'], except: ['domain name'] },
      { id: 'Party', phrases: ['receive .. from .. party'], except: ['receive .. payment .. from .. party'] }
    ],
    verbs: [
      { id: 'Collect', phrases: ['collect'] },
      { id: 'Improve', phrases: ['improve .. service'] },
      { id: 'Opt', phrases: ['opt out'] }
    ]
  })
)

function found(text: string): string[] {
  const words = tokens(text)
  return inOrder(match(words)).map(
    (hit) => `${hit.term.id}: ${text.slice(startAt(words, hit.start), endAt(words, hit.end - 1))}`
  )
}

test.each([
  { text: 'We collected your e-mail addresses.', finds: ['Collect: collected', 'Email: e-mail addresses'] },
  { text: 'Our e‑mail campaign.', finds: [] },
  { text: 'we receive it from a party', finds: ['Party: receive it from a party'] },
  { text: 'you receive payments from a party', finds: [] },
  { text: 'Your first name and your domain name', finds: ['Name: first name'] },
  {
    text: 'billing and shipping address',
    finds: ['Billing: billing and shipping address', 'Shipping: shipping address']
  },
  { text: 'device type and identifiers', finds: ['Device: device type', 'Identifier: device type and identifiers'] },
  { text: 'improving and extending our services', finds: ['Improve: improving and extending our services'] },
  { text: 'improve, extend. The service', finds: [] },
  { text: 'You can opt-out', finds: ['Opt: opt-out'] },
  { text: 'a collection of names', finds: ['Name: names'] },
  {
    text: 'your shipping or other similar address',
    finds: ['Shipping: shipping or other similar address']
  }
])('$text', ({ text, finds }) => {
  expect(found(text)).toEqual(finds)
})

test('hostile repetition takes time in proportion to its length', () => {
  const once = 'billing and '.repeat(2000)
  expect(found(once)).toEqual([])
})
