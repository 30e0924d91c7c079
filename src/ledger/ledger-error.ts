/**
 * The database failed, or the ledger in it is not one that this version can use. The message is one sentence that says
 * what to do; what was recorded before it stays recorded.
 */
export class LedgerError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'LedgerError'
  }
}
