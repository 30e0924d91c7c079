/** The call is wrong in a way that commander does not see. The message is one sentence that says what to do. */
export class CallError extends Error {}
