/** Categories that GDPR Art. 9 and 10 single out. */
export const specialCategories: ReadonlySet<string> = new Set([
  'EthnicOrigin',
  'Religion',
  'PoliticalOpinion',
  'Sexual',
  'Health',
  'Biometric',
  'Genetic',
  'TradeUnionMembership',
  'Criminal'
])

/** Uses that people who gave their data for a service do not expect (Colorado 4 CCR 904-3, Rule 6.04; GDPR Art. 6(4)). */
export const secondaryUses: ReadonlySet<string> = new Set([
  'SellData',
  'ModelTraining',
  'Advertising',
  'DataCombination'
])
