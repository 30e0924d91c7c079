import { expect, test } from 'vitest'
import { policyOf } from './facts-of.ts'

test.each([
  {
    says: 'This policy describes how Blue Bolts collects your data. Blue Bolts may share it. Blue Bolts uses it.',
    finds: ['Blue Bolts']
  },
  {
    says: 'Acme Ltd (“we”) runs the app. Acme is committed to privacy. Acme may use data. Acme uses data.',
    finds: ['Acme Ltd']
  },
  {
    says: '# Policy\n\n## How we share data\n\nBlue Bolts collects data. Blue Bolts may use it. Blue Bolts uses it.',
    finds: []
  },
  {
    says: 'The app was created by jo smith (hereby referred to as the “Service Provider”) as a free app.',
    finds: ['jo smith']
  },
  { says: '“Company” (“we” or “us”) refers to مسبحة.', finds: ['مسبحة'] },
  { says: 'The app is made by Google LLC.', finds: [] },
  { says: 'Acme Widgets Ltd (“we”, “us”) takes care.', finds: ['Acme Widgets Ltd'] },
  { says: 'The site is operated by Acme Widgets, Inc.', finds: ['Acme Widgets, Inc.'] },
  { says: 'Acme Europe B.V. is the data controller.', finds: ['Acme Europe B.V.'] },
  {
    says: 'Acme consists of the legal entities Acme, Inc., Acme Making LLC and Acme B.V.',
    finds: ['Acme, Inc.', 'Acme Making LLC', 'Acme B.V.']
  },
  { says: 'The app is made by Long & Short Pty Ltd and its affiliates.', finds: ['Long & Short Pty Ltd'] },
  { says: 'The controller of your data is Acme Ireland Unlimited Company.', finds: ['Acme Ireland Unlimited Company'] },
  { says: '## Contact us\n\nAcme GmbH\n\n12 Long Lane', finds: ['Acme GmbH'] },
  { says: '“Company” (“we” or “us”) refers to Blue Bolts.', finds: ['Blue Bolts'] },
  { says: 'Jo Smith built the Bolt app as a free app.', finds: ['Jo Smith'] },
  { says: '# Acme Privacy Policy\n\nThis text tells what is done with data.', finds: ['Acme'] },
  { says: 'The EU representative is Other Name Ltd.', finds: [] },
  { says: 'We use analytics providers such as Count Things Ltd.', finds: [] },
  { says: 'Acme Ltd is not the data controller.', finds: [] },
  { says: 'We keep data limited to what is needed.', finds: [] }
])('$says', ({ says, finds }) => {
  expect(policyOf(says).controllers.map(({ name }) => name)).toEqual(finds)
})
