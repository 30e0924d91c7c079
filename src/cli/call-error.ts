/** The call is wrong in a way that commander does not see. The message is one sentence that says what to do. */
export class CallError extends Error {}

/**
 * Call a stage with values that the user gave.
 *
 * @throws CallError in place of the RangeError by which a stage refuses a time, a zone or a period
 */
export function asked<Result>(call: () => Result): Result {
  try {
    return call()
  } catch (error) {
    throw error instanceof RangeError ? new CallError(error.message) : error
  }
}
