import type { Hit } from '../../words/hits.ts'

/** A period of storage as a sentence states it. */
export interface Period {
  concept: 'FixedDuration' | 'UntilEvent' | 'AsNecessary' | 'LegallyDetermined' | 'Indefinite'
  duration: string | null
  /** True where the days of `duration` are business days. */
  inBusinessDays?: boolean
  event: string | null
  /** The words that name the event. */
  hit?: Hit
  /** The verb that it hangs on, where the sentence has one. */
  act: Hit | null
  /** Indices into the sentence's tokens. */
  start: number
  end: number
  isDenied?: boolean
}
