import { expect, test } from 'vitest'
import { policyOf } from './facts-of.ts'

test.each([
  { says: 'Last updated: May 2020', finds: ['2020-05', null] },
  { says: 'Effective date: February 1, 2024', finds: [null, '2024-02-01'] },
  { says: 'This policy was last revised on the 1st of May 2020.', finds: ['2020-05-01', null] },
  { says: '*Updated 2020-05-01*', finds: ['2020-05-01', null] },
  { says: 'Version of 3 Sept. 2021', finds: ['2021-09-03', null] },
  { says: 'Last modified 31/12/2020', finds: ['2020-12-31', null] },
  { says: 'Last modified 12/31/2020', finds: ['2020-12-31', null] },
  { says: 'Last modified 01/05/2020', finds: [null, null] },
  { says: 'Stand: last updated 01.05.2020', finds: ['2020-05-01', null] },
  { says: 'Last updated and effective: June 23, 2020', finds: ['2020-06-23', '2020-06-23'] },
  { says: 'This notice is effective as of March 2, 2021.', finds: [null, '2021-03-02'] },
  { says: '| Last updated | Effective from |\n| --- | --- |\n| x | y |', finds: [null, null] },
  { says: '**Last updated:** 4 July 2022 We wrote this for you.', finds: ['2022-07-04', null] },
  {
    says: '---\nupdated: 2023-01-02\neffective: 2023-02-03\n---\n\nWe sell bolts.',
    finds: ['2023-01-02', '2023-02-03']
  },
  { says: '---\ndate: 2019-01-02\n---\n\nLast updated: 5 May 2020', finds: ['2020-05-05', null] },
  { says: '## Change log\n\n- May 5, 2020: reworded.\n- June 6, 2021: shortened.', finds: ['2021-06-06', null] },
  {
    says: 'Effective January 1, 2020, the California Consumer Privacy Act gives more rights to residents.',
    finds: [null, null]
  },
  { says: 'The previous version was last updated on May 1, 2019.', finds: [null, null] },
  { says: '#### Older versions\n\n- 25 March 2013', finds: [null, null] },
  { says: 'last updated.\n\nmay 2020.', finds: ['2020-05', null] },
  {
    says: 'This policy was adopted on 20 May 2020, amended on 3 June 2021 and enters into force on 1 July 2021.',
    finds: ['2021-06-03', '2021-07-01']
  },
  { says: 'Version 3.2 (12 May 2022)', finds: ['2022-05-12', null] },
  { says: 'Version 3 of our app came out; version 2 left on 1 May 2020.', finds: [null, null] },
  { says: 'Effective: 5/25/18', finds: [null, '2018-05-25'] },
  { says: 'Effective: 25/5/18', finds: [null, null] },
  { says: 'Copyright 2020 Acme Ltd.', finds: [null, null] },
  { says: 'Last updated February 30, 2020', finds: [null, null] }
])('$says', ({ says, finds }) => {
  const { lastUpdated, effective } = policyOf(says).dates
  expect([lastUpdated, effective]).toEqual(finds)
})
