/**
 * What became of one message:
 *
 * - `accepted`: the server answered the message with 2xx; it has taken charge of it (RFC 5321, 6.1).
 * - `refused`: it answered this recipient or this message with 5xx, for good.
 * - `deferred`: it answered with 4xx; to be tried again (RFC 5321, 4.5.4.1).
 * - `unsent`: the connection failed before the message was handed over; nothing was said about the message.
 * - `lost`: the message was handed over, and its answer never came: it may have arrived or not.
 * - `barred`: the server takes no message at all: it refuses the sender or the login.
 */
export type OutcomeKind = 'accepted' | 'refused' | 'deferred' | 'unsent' | 'lost' | 'barred'

export interface Outcome {
  kind: OutcomeKind
  /** The server's answer on one line, or what happened in place of one. */
  answer: string
  /** True where a refusal is about the sender's standing (RFC 3463, x.7.x), which may be a matter of settings. */
  isPolicy?: true
}

/** The parts of an SMTP client's error that tell what happened. */
export interface SmtpFailure {
  message: string
  /** The command that was answered: `RCPT TO`, `DATA`. */
  command?: string
  /** Three digits of the answer; absent where none came. */
  responseCode?: number
  response?: string
}

/** Answers about the login or the session, not about a message: RFC 4954, 6; RFC 5321, 4.2.2; RFC 8314. */
const sessionCodes = new Set([530, 534, 535, 538, 554])

/** What TLS says of a certificate that nobody vouches for whom this machine trusts. */
const unknownIssuers = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED'
])

/** What it says of one that does not hold for another reason: it is over, revoked, or made out to another name. */
const badCertificate = /^(?:CERT_|ERR_TLS_CERT_|INVALID_CA$|INVALID_PURPOSE$|HOSTNAME_MISMATCH$|PATH_LENGTH_EXCEEDED$)/

/**
 * Tell what an error of the SMTP client means for the message that was being sent.
 *
 * @param isHandedOver  true where the server had asked for the message (354) and the client began to give it
 */
export function outcomeOf(failure: SmtpFailure, isHandedOver: boolean): Outcome {
  const { command, responseCode: code, message } = failure
  const answer = oneLine(failure.response ?? message)
  if (code === undefined || code < 400) return { kind: isHandedOver ? 'lost' : 'unsent', answer }
  // 421 closes the whole session, whatever was asked; a closing session has not taken the message.
  if (code === 421) return { kind: 'unsent', answer }
  if (code < 500) return { kind: command === 'MAIL FROM' ? 'unsent' : 'deferred', answer }
  if (command === 'RCPT TO' || (command === 'DATA' && isHandedOver)) {
    return /^5\d\d[ -]5\.7\.|^53\d/.test(answer)
      ? { kind: 'refused', answer, isPolicy: true }
      : { kind: 'refused', answer }
  }
  return { kind: 'barred', answer }
}

/**
 * Tell whether a session that could not be opened is worth another try: the network, a busy server or a timeout is; a
 * refused login, a certificate that does not hold or a name that does not exist is not.
 */
export function isLasting(failure: SmtpFailure & { code?: string; originalCode?: string }): boolean {
  if (failure.responseCode !== undefined) return failure.responseCode >= 500 && sessionCodes.has(failure.responseCode)
  if (hasUnknownIssuer(failure) || badCertificate.test(failure.originalCode ?? '')) return true
  if (failure.code === 'EDNS') return failure.originalCode === 'ENOTFOUND'
  return failure.code === 'ETLS' || failure.code === 'EAUTH'
}

/** Whether the server's certificate would hold if whoever issued it were trusted. */
export function hasUnknownIssuer({ originalCode }: { originalCode?: string }): boolean {
  return unknownIssuers.has(originalCode ?? '')
}

/** An answer of several lines on one, without control characters. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
