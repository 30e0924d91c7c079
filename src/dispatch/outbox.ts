import type { Outcome } from '../mail/smtp-outcome.ts'

/** How an answer begins that is no server's: it goes on with the fault of the address, and holds nothing of it. */
export const unusable = 'not sent: the address cannot be used, as '

/** A message that waits to be sent to one person. */
export interface Letter {
  /** The person's key in the ledger. */
  person: number
  /** Their id, as the user knows them. */
  id: string
  /** The address as it was recorded; not checked. */
  email: string
  messageId: string
  /** Tries that the server put off, so far. */
  attempts: number
}

/** What became of a letter. */
export interface Settlement {
  person: number
  id: string
  /** The address that it went to, as it was recorded. */
  email: string
  kind: Exclude<Outcome['kind'], 'barred'>
  answer: string
  /** When the answer came; milliseconds since 1970. */
  at: number
  attempts: number
  /** Not to be tried before; milliseconds since 1970 of the machine's clock. `null` where nothing keeps it waiting. */
  notBefore: number | null
}

/** Where letters come from, and where what became of them is recorded. */
export interface Outbox {
  /**
   * Record what became of letters, and take more to be sent, in one transaction. When it returns, those that it gives
   * are on record as being sent: whatever happens now, nobody sends them unknowingly a second time.
   *
   * @param most  how many to take at most; 0 to take none
   */
  exchange(settled: readonly Settlement[], most: number): Promise<Letter[]>
  /** When the next of those that were put off is due, milliseconds since 1970; `null` where none is waiting. */
  nextDue(): Promise<number | null>
}
