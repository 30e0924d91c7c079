import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

/** Transfers of a text as `Concept places: words`, `-` before what is denied. */
function transfers(value: string): string[] {
  const { policy } = parsePolicy(new VFile({ value, path: 'x.md' }))
  return policy.transfers.map(
    ({ concept, polarity, places, evidence }) =>
      `${polarity === 'denied' ? '-' : ''}${concept}${places ? ` (${places.join(', ')})` : ''}: ${evidence.map(({ quote }) => quote).join(' | ')}`
  )
}

test.each([
  ['Place of processing: India – our data centre.', ['Destination (India): India']],
  ['Location of our servers: Canada.', ['Destination (Canada): Canada']],
  ['Country of residence: Canada.', []],
  ['You can say where you live. Place of birth: Canada.', []],
  ['Your data are transferred to India and Canada.', ['Destination (Canada, India): India | Canada']],
  ['Your data may be stored outside the EEA.', ['Destination: outside the EEA']],
  ['# P\n\n## Transfers\n\nWe refer complaints to a provider in Canada.', []],
  ['# P\n\n## Transfers\n\nIf you are based in countries other than Canada, you may join at 16.', []],
  ['We transfer your data to the US.', ['Destination (United States): US']],
  ['Transfers rest on the standard contractual clauses.', ['StandardContractualClauses: standard contractual clauses']],
  ['Our group has binding corporate rules.', ['BindingCorporateRules: binding corporate rules']],
  ['We comply with the Data Privacy Framework.', ['DataPrivacyFramework: Data Privacy Framework']],
  ['The country is covered by an adequacy decision.', ['AdequacyDecision: adequacy decision']],
  ['By using the app you agree to this transfer.', ['Consent: agree to this transfer']],
  [
    'Each transfer to other countries is made under appropriate safeguards.',
    ['Destination: other countries', 'OtherSafeguards: appropriate safeguards']
  ],
  ['We do not transfer your data outside the European Union.', ['-Destination: outside the European Union']]
])('a transfer: %s', (text, found) => {
  expect(transfers(text)).toEqual(found)
})

test.each([
  'Please transfer your data to us.',
  'If you live outside the United States, read on.',
  'Some countries have no adequacy decision.',
  'Complaints under the Privacy Shield go to an arbiter.',
  'Suitable safeguards keep the building dry.',
  'Residents of Canada may write to us.'
])('no transfer: %s', (text) => {
  expect(transfers(text)).toEqual([])
})

test('each set of places is a fact of its own', () => {
  expect(
    transfers('Your data are transferred to India. Backups are transferred to Japan. Logs are transferred to India.')
  ).toEqual(['Destination (India): India | India', 'Destination (Japan): Japan'])
})

test('a lead-in on transfers gives its items a meaning', () => {
  expect(
    transfers('We transfer your data only:\n\n- with the consent of the person;\n- under suitable safeguards.')
  ).toEqual(['Consent: consent of the person', 'OtherSafeguards: suitable safeguards'])
})
