/** Words that say that something may be so, or is allowed. */
export const wishes: ReadonlySet<string> = new Set(['may', 'might', 'can', 'could', 'should'])

/** Words that say that something is so, or has to be. */
export const duties: ReadonlySet<string> = new Set(['will', 'must', 'shall'])

/** Of the first, those that hedge a statement which stands without them too. */
export const hedges: ReadonlySet<string> = new Set(['may', 'might', 'could'])

/** Words between a modal verb and the verb that it governs. */
export const modalFillers: ReadonlySet<string> = new Set(
  'also only then always never not further additionally otherwise be need to have'.split(' ')
)

/** What a controller does for people: firmly said, it serves them. Stems, as `foldWord` makes them. */
export const protectiveVerbs: readonly string[] =
  'delete erase remove anonymise deidentify notify inform tell alert respond answer reply honor honour comply protect encrypt secure stop cease obtain ask request confirm verify correct limit restrict provide offer let allow help'.split(
    ' '
  )
