/** Words that say the same where a policy uses one for the other; any inflection counts. The first stands for all. */
export const sameWords = [
  'share disclose',
  'use used using utilise utilize',
  'delete erase remove deletion erasure',
  'rectify correct amend',
  'keep retain kept retention',
  'personalise personalize customise customize tailor',
  'anonymise anonymize',
  'analyse analyze',
  'organisation organization',
  'authorise authorize',
  'behaviour behavior',
  'child children kid',
  'email mail',
  'phone telephone',
  'picture photo photograph',
  'affiliate subsidiary',
  'vendor supplier',
  'sell sold sale',
  'adjust modify alter',
  'begin commence start',
  'assist help',
  'purchase buy',
  'inform notify tell told'
] as const

/** What contractions stand for; what is not here loses its `'s`. */
export const contractions: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  "i'm": ['i', 'am']
}

/** Endings of contractions, and the word they stand for. */
export const contractedEndings = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
  ["'s", '']
] as const
