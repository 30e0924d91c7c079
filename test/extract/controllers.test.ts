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
  { says: 'We show ads. The ad service is an advertising service provided by Google LLC.', finds: [] },
  { says: '## Contacts and messages\n\n### Cloud Bolts (Google LLC)\n\nIt sends messages.', finds: [] },
  { says: 'Follow the steps provided by the Ad Initiative (US) and others.', finds: [] },
  { says: 'This notice explains how iBolts (“iBolts,” “we,” or “us”) handles data.', finds: ['iBolts'] },
  { says: 'b1617 built the Bolt app. This service is provided by b1617 at no cost.', finds: ['b1617'] },
  { says: 'A.D. Jones built the Bolt app as a free app.', finds: ['A.D. Jones'] },
  { says: 'BLUE COMPANY, S.L., as data controller, keeps your data.', finds: ['BLUE COMPANY, S.L.'] },
  { says: 'Our name is Acme, Inc. (“we”), a California Corporation.', finds: ['Acme, Inc.'] },
  { says: '‘We’ means Daily Bolts and Media Limited.', finds: ['Daily Bolts and Media Limited'] },
  { says: 'The data controller is Long Lane Press of Long Lane, Leeds.', finds: ['Long Lane Press'] },
  { says: 'Blue Bolts, as a Data Controller, may keep your data.', finds: ['Blue Bolts'] },
  { says: 'When this text says “Blue Bolts”, “we” or “us”, it means the makers.', finds: ['Blue Bolts'] },
  { says: '## Owner and Data Controller\n\nBlue Bolts\n\n12 Long Lane', finds: ['Blue Bolts'] },
  { says: 'Acme Ltd (company no. 123) is the data controller.', finds: ['Acme Ltd'] },
  { says: 'Acme Ltd (“we”) keeps data. Acme Ltd is committed to care.', finds: ['Acme Ltd'] },
  {
    says: 'Our Data Protection Officer is Officers Ltd. Write to them at Officers Ltd, 1 Long Lane, Leeds.',
    finds: []
  },
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

test.each([
  { says: 'Acme Ltd (“we”) runs the app.\n\nWe are the data controller of your data.', cites: [1, 3] },
  { says: 'Acme Ltd (“we”) runs the app.\n\nWe act as Data Controllers.', cites: [1, 3] },
  { says: 'Acme Ltd (“we”) runs the app.\n\nThe shops we list are controllers, too.', cites: [1] },
  { says: 'Acme Ltd (“we”) runs the app.\n\nWe do not accept that we are a joint controller.', cites: [1] }
])('$says: cited in lines $cites', ({ says, cites }) => {
  const [controller] = policyOf(says).controllers
  expect(controller?.evidence.map(({ line }) => line)).toEqual(cites)
})
