import { expect, test } from 'vitest'
import { policyOf } from './facts-of.ts'

test.each([
  {
    says: 'Our shop is not directed to children under the age of 13.',
    finds: ['-ChildData: children', 'MinimumAge 13: under the age of 13']
  },
  {
    says: 'We do not knowingly collect data from anyone under sixteen (16) years of age.',
    finds: ['-ChildData: anyone under sixteen', 'MinimumAge 16: under sixteen (16) years of age']
  },
  {
    says: 'You must be at least 18 years old to join.',
    finds: ['MinimumAge 18: least 18 years old']
  },
  {
    says: 'A child under 14 needs the consent of a parent.',
    finds: ['ChildData: child', 'MinimumAge 14: under 14', 'ParentalConsent: consent of a parent']
  },
  { says: '## Children\n\nA guardian may ask us to delete the data.', finds: ['ChildData: guardian'] },
  { says: 'Our app is directed to children.', finds: ['ChildData: children'] },
  {
    says: 'Our app is not intended for children, but we collect their data.',
    finds: ['ChildData: children']
  },
  {
    says: 'Though not intended for children, we collect names of visitors.',
    finds: ['-ChildData: children']
  },
  { says: 'You must be 16 to use the app.', finds: ['MinimumAge 16: be 16'] },
  { says: 'A password must be 16 characters long.', finds: [] },
  { says: 'We do not sell the data of minors under 16.', finds: ['-ChildData: minors'] },
  { says: 'Our parent company must give its consent.', finds: [] },
  { says: 'We make minor changes to this text.', finds: [] },
  { says: 'Stores in over 12 countries keep such records.', finds: [] },
  { says: 'Records over 18 months old are erased.', finds: [] }
])('$says', ({ says, finds }) => {
  const told = policyOf(says).children.map((fact) => {
    const sign = fact.polarity === 'denied' ? '-' : ''
    const age = fact.minimumAge === null ? '' : ` ${fact.minimumAge}`
    return `${sign}${fact.concept}${age}: ${fact.evidence.map((one) => one.quote).join(' | ')}`
  })
  expect(told).toEqual(finds)
})
