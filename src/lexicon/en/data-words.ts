/**
 * Words of the lexicon of data categories that policies also use for much else. Alone, they name data only where the
 * sentence, or what governs it, says that data are collected, given or kept.
 */
export const dataWords: ReadonlySet<string> = new Set(
  (
    'age alias artwork attachment attitude audio behavioral beacon bio browser browsing camera carrier chat city click ' +
    'color comment communication competition contest contribution correspondence country crash credential creed curriculum ' +
    'debt degree department device diagnostics disability drawing education employer enquiry family feedback follower ' +
    'handle hardware health hobby identifier income industry inference infer inquiry interest invoice job keyword language ' +
    'like location medication message microphone name network occupation opinion payment photo photograph poll portfolio ' +
    'position posting preference prompt purchase qualification query questionnaire rating reaction region religious ' +
    'resolution resume role score scroll scrolling skill submission suggestion survey sweepstakes transaction university ' +
    'url usage verbal video voice weight zip favorite fax metadata political race racial region router affiliation'
  ).split(' ')
)
