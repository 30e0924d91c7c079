/** One concept and the ways in which policies say it. Data alone: no functions, no regular expressions. */
export interface Term {
  /** An id of the taxonomy, or of a cue that rules read. */
  id: string
  /** DPV 2.3 term with its prefix (`pd:`, `dpv:`, `eu-gdpr:`); left out where DPV has none. */
  iri?: string
  /** Where `iri` is left out: the nearest DPV term. */
  broader?: string
  /** The concept in plain English, for reports and notices. */
  label?: string
  /**
   * Phrases in lower case. `(a|b)` is a choice, `[a]` may be left out, `..` stands for up to three words. Inflections of
   * verbs, plurals, hyphens, British spelling, articles and possessives need not be spelt out.
   */
  phrases: readonly string[]
  /** Longer phrases that hold one of `phrases` and mean something else. */
  except?: readonly string[]
  /** A sentence that the phrases match, in our own words. */
  example?: string
  /** Sentences that the phrases must not match. */
  near?: readonly string[]
}
