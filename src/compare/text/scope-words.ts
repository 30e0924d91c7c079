/** How a policy names itself, with the verb by which it says what it covers: whole words, lower case. */
const names = ['policy', 'notice', 'statement'] as const
const verbs = [
  'applies',
  'also applies',
  'only applies',
  'applies only',
  'does not apply',
  "doesn't apply",
  'will not apply',
  'will apply',
  'shall apply',
  'covers',
  'also covers',
  'only covers',
  'covers only',
  'does not cover',
  "doesn't cover",
  'extends to',
  'also extends to',
  'does not extend to',
  'governs',
  'also governs',
  'does not govern'
] as const

/** Openings of a statement on what the policy covers. */
export const scopeOpenings: readonly string[] = names.flatMap((name) => verbs.map((verb) => `${name} ${verb}`))

/** Words by which a list goes on: what follows is named beside what stood there. */
export const joiningWords: ReadonlySet<string> = new Set(['and', 'or', 'also', 'plus', 'including', 'well', 'any'])

/** Words by which what follows sets a limit to what stood there. */
export const limitingWords: ReadonlySet<string> = new Set(
  'only solely exclusively except excepting excluding unless not no without if when where while who whose that which other unlike until provided'.split(
    ' '
  )
)
