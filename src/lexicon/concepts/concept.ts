/** A concept of the taxonomy, in no language but its label. */
export interface Concept {
  id: string
  /** DPV 2.3 term with its prefix; `null` where DPV has none. */
  iri: string | null
  /** Where `iri` is null: the nearest DPV term. */
  broader?: string
  /** The concept in plain English, as reports and notices say it. */
  label: string
}
