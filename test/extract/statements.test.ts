import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import type { Fact, FactKind } from '../../src/model.ts'

/** Facts of one kind as `Concept: words`, `-` before what is denied. */
function facts(kind: FactKind, value: string): string[] {
  const { policy } = parsePolicy(new VFile({ value, path: 'x.md' }))
  return (policy[kind] as Fact[]).map(
    ({ concept, polarity, evidence }) =>
      `${polarity === 'denied' ? '-' : ''}${concept}: ${evidence.map(({ quote }) => quote).join(' | ')}`
  )
}

test.each([
  ['We take security measures against loss.', ['SecurityMeasure: security measures against loss']],
  ['Traffic is encrypted.', ['Encryption: encrypted']],
  ['Only authorized personnel may enter.', ['AccessControl: authorized personnel']],
  ['We will notify you of any data breach.', ['BreachNotification: notify you of any data breach']],
  ['No system is completely secure.', ['NoGuarantee: No system is completely secure']],
  ['Keep your password secret.', ['UserDuty: Keep your password']],
  ['# P\n\n## Security\n\nYour data are safe with us.', ['SecurityMeasure: safe']],
  ['Your data are safe with us.', []],
  [
    '# P\n\n## Transfers\n\nWe and our suppliers have, as the law requires, implemented technical measures.',
    ['SecurityMeasure: technical measures']
  ],
  [
    'If we become aware of unauthorised access to data, we contact the regulator and the people affected.',
    ['BreachNotification: aware of unauthorised access to data, we contact']
  ],
  ['We ask for your social security number.', []],
  ['See https://example.org for more.', []],
  ['Our mail is not encrypted.', []],
  ['We guarantee the security of the shop.', []],
  ['Here is everything you need to know.', []],
  ['Paper is kept in a locked room.', ['AccessControl: locked room']],
  ['# P\n\n## How safe is it?\n\nYour data are safe with us.', ['SecurityMeasure: safe']],
  [
    '# P\n\n## Transfers\n\nKerfmarkt may ship. Kerfmarkt does ship. Kerfmarkt takes security measures.',
    ['SecurityMeasure: security measures']
  ],
  ['# P\n\n## How we use data\n\nWe use data for information security and firewalls.', []]
])('security: %s', (text, found) => {
  expect(facts('security', text)).toEqual(found)
})

test.each([
  ['California residents have more rights.', ['CCPA: California residents']],
  ['If you are in the EEA, you have more rights.', ['GDPR: If you are in the EEA']],
  ['The GDPR applies to us.', ['GDPR: GDPR']],
  ['Our GDPR team is friendly.', []],
  ['# P\n\n## Rights under the GDPR\n\nYou have rights.', ['GDPR: GDPR']],
  ['We follow COPPA.', ['COPPA: COPPA']],
  ['The Shine the Light law lets you ask.', ['ShineTheLight: Shine the Light']],
  [
    '# P\n\n## Your rights\n\nIf you are in the EEA, you may object.\n\n## Scope\n\nThe GDPR applies to us.',
    ['GDPR: GDPR']
  ],
  [
    '# P\n\n## Notice to California residents\n\nWe collected names.\n\n### Deletion\n\nWrite to us. We answer.\n\n## Other\n\nHello.',
    ['CCPA: California residents | We collected names. | Write to us.']
  ],
  ['# P\n\n## Residents of the EEA\n\nWrite to us.', ['GDPR: Residents of the EEA']],
  ['We do not sell personal information.', []],
  ['The courts of California decide.', []],
  ['The New Zealand Privacy Act 2020 applies.', ['OtherLaw: New Zealand Privacy Act']],
  ['Residents of Quebec may ask under the Privacy Act 2020.', ['OtherLaw: Privacy Act 2020']],
  ['United States privacy laws may be weaker.', []],
  ['If you are a resident of Singapore, you must be 13.', []]
])('jurisdictions: %s', (text, found) => {
  expect(facts('jurisdictions', text)).toEqual(found)
})

test.each([
  ['We use automated decision-making to set limits.', ['AutomatedDecisionMaking: automated decision-making']],
  ['We do not use automated decision-making.', ['-AutomatedDecisionMaking: automated decision-making']],
  ['We use profiling to rank offers.', ['Profiling: profiling']],
  ['You have the right not to be subject to automated decisions.', []],
  ['You are not subject to automated decisions.', ['-AutomatedDecisionMaking: automated decisions']],
  ['You may ask not to be subject to automated decisions.', []],
  ['You have the right:\n\n- to not be subjected to automated decisions', []],
  ['You may request a review of automated decisions.', []],
  ['We collect logs automatically.', []],
  [
    'No decision about you is made by a machine alone.',
    ['-AutomatedDecisionMaking: decision about you is made by a machine']
  ],
  ['Automated decision-making: none.', ['-AutomatedDecisionMaking: Automated decision-making']],
  ['Is automated decision-making used? No.', ['-AutomatedDecisionMaking: No.']],
  ['# P\n\n## Profiling\n\nDoes not take place.', ['-Profiling: Does not take place.']],
  [
    '# P\n\n## Automated decisions\n\nYes, we use them to set credit limits for our customers.',
    ['AutomatedDecisionMaking: Yes, we use them to set credit limits for our customers.']
  ],
  ['# P\n\n## Profiling\n\nOur shop sells planes of many kinds.', []],
  [
    'We do not make decisions based solely on automated processing, including profiling.',
    ['-AutomatedDecisionMaking: decisions based solely on automated', '-Profiling: profiling']
  ],
  [
    'We make automated decisions. The logic involved is a comparison of ages.',
    ['AutomatedDecisionMaking: automated decisions | logic involved']
  ],
  [
    'A computer decides, without any human involvement, whether you get the loan.',
    ['AutomatedDecisionMaking: computer decides | without any human involvement']
  ]
])('automated decisions: %s', (text, found) => {
  expect(facts('automatedDecisions', text)).toEqual(found)
})

test.each([
  ['You must provide an address.', ['Required: You must provide']],
  ['You are not required to provide your data.', ['Optional: not required to provide']],
  ['You are under no obligation to provide your data.', ['Optional: no obligation to provide']],
  [
    'There is no statutory or contractual obligation to provide the data.',
    ['Optional: no statutory or contractual obligation to provide']
  ],
  ['It is not mandatory for you to give us your phone number.', ['Optional: not mandatory for you to give']],
  ['It is up to you whether you give us your phone number.', ['Optional: up to you whether']],
  ['Without it, we cannot call you back.', ['Consequence: Without it, we cannot']],
  ['Entering your phone number is optional.', ['Optional: Entering your phone number is optional']],
  [
    'Providing your e-mail address is mandatory; all other information is optional.',
    ['Required: Providing your e-mail address is mandatory', 'Optional: information is optional']
  ],
  [
    'Your name and e-mail address are required to open an account.',
    ['Required: address are required to open an account']
  ],
  ['If you do not wish to provide this, you cannot register.', ['Consequence: If you do not wish to provide']],
  [
    'We cannot process your order without this information.',
    ['Consequence: cannot process your order without this information']
  ],
  [
    'You are not obliged to provide your data, but without them we cannot conclude a contract.',
    ['Optional: not obliged to provide', 'Consequence: but without them we cannot']
  ],
  ['If you do not provide it, we cannot ship.', ['Consequence: If you do not provide']],
  ['We may be required to disclose your data by law.', []],
  ['Fields with a star are mandatory fields.', ['Required: mandatory fields']],
  ['We provide data to you.', []],
  [
    'We cannot start a relationship unless you supply the personal information.',
    ['Consequence: start a relationship unless you supply']
  ],
  [
    'We can only continue our relationship with you when you give us what we need.',
    ['Consequence: continue our relationship with you when you give']
  ]
])('provision: %s', (text, found) => {
  expect(facts('provision', text)).toEqual(found)
})
