import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { hasUnknownIssuer, isLasting, type Outcome, outcomeOf, type SmtpFailure } from './smtp-outcome.ts'
import type { SmtpServer } from './smtp-server.ts'

/** One message as it goes out. */
export interface OutgoingMail {
  /** Where delivery reports go (`MAIL FROM`). */
  returnPath: string
  to: string
  /** Comes back in a delivery report where the server keeps to RFC 3461 (`ENVID`). */
  envelopeId: string
  bytes: Buffer
}

/** One open connection to the mail server; it takes one message at a time. */
export interface SmtpSession {
  /** Hand over one message. Never throws; an outcome other than an answer to the message ends the session. */
  send(mail: OutgoingMail): Promise<Outcome>
  isOpen(): boolean
  close(): void
}

/** Why no session could be opened. */
export class SessionError extends Error {
  override name = 'SessionError'
  /** True where another try would end the same: a refused login, a certificate that does not hold. */
  readonly isLasting: boolean
  constructor(message: string, lasts: boolean) {
    super(message)
    this.isLasting = lasts
  }
}

/** Milliseconds: a server has five minutes for each answer, ten for that to the message (RFC 5321, 4.5.3.2). */
const timeouts = { connectionTimeout: 30_000, greetingTimeout: 60_000, socketTimeout: 600_000 }

/**
 * Connect to the mail server, with TLS and login as its address says.
 *
 * nodemailer's connection is driven here without nodemailer's pool: the pool does not tell whether a message had been
 * handed over when a connection broke, and that decides whether it may be sent again.
 *
 * @throws SessionError
 */
export async function openSession(server: SmtpServer): Promise<SmtpSession> {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.isSecure,
    requireTLS: server.needsTls,
    ignoreTLS: server.withoutTls,
    ...timeouts
  })
  await new Promise<void>((done, fail) => {
    connection.on('error', fail) // without a listener, a connection that breaks while idle would end the program
    connection.connect((error) => (error ? fail(error) : done()))
  }).catch((error) => refuse(error, server, connection))
  if (server.user !== null && server.password !== null) {
    const login = { user: server.user, pass: server.password }
    await new Promise<void>((done, fail) => {
      connection.login({ credentials: login }, (error) => (error ? fail(error) : done()))
    }).catch((error) => refuse(error, server, connection))
  }
  return {
    send: (mail) => send(connection, mail),
    isOpen: () => !connection.destroyed,
    close: () => (connection.destroyed ? undefined : connection.quit())
  }
}

function refuse(
  error: SmtpFailure & { code?: string; originalCode?: string },
  { host, port }: SmtpServer,
  connection: SMTPConnection
): never {
  connection.close()
  const trust = hasUnknownIssuer(error)
    ? '; where you trust it, name the file of its certificate, or of whoever issued it, in NODE_EXTRA_CA_CERTS'
    : ''
  const why = error.message.replace(/[\p{Cc}\s]+/gu, ' ')
  throw new SessionError(`the mail server ${host}:${port} cannot be used: ${why}${trust}`, isLasting(error))
}

/**
 * Whether the server takes addresses beyond ASCII (RFC 6531, 3.4). nodemailer writes them to any server, and keeps what the
 * server answered to EHLO to itself.
 */
function takesUtf8(connection: SMTPConnection): boolean {
  const { _supportedExtensions: extensions } = connection as unknown as { _supportedExtensions?: readonly string[] }
  return extensions?.includes('SMTPUTF8') ?? true
}

async function send(connection: SMTPConnection, mail: OutgoingMail): Promise<Outcome> {
  if (!isAscii(mail.to) && !takesUtf8(connection)) {
    const answer = 'this mail server takes no mailbox with letters beyond ASCII (SMTPUTF8, RFC 6531)'
    return { kind: 'refused', answer }
  }
  let isHandedOver = false
  const message = new Readable({
    // Read from only once the server has answered DATA with 354.
    read() {
      isHandedOver = true
      this.push(mail.bytes)
      this.push(null)
    }
  })
  const envelope = {
    from: mail.returnPath,
    to: [mail.to],
    size: mail.bytes.length,
    // ORCPT holds ASCII alone (RFC 3461, 4.2).
    dsn: {
      ret: 'HDRS',
      envid: mail.envelopeId,
      notify: 'FAILURE',
      orcpt: isAscii(mail.to) ? `rfc822;${mail.to}` : null
    }
  }
  const outcome = await new Promise<Outcome>((done) => {
    connection.send(envelope, message, (error, info) => {
      done(error ? outcomeOf(error, isHandedOver) : { kind: 'accepted', answer: info.response })
    })
  })
  if (outcome.kind === 'accepted' || connection.destroyed) return outcome
  if (outcome.kind === 'unsent' || outcome.kind === 'lost') connection.close()
  // After a refusal the server may still hold the sender (RFC 5321, 4.1.1.5).
  else await new Promise<void>((done) => connection.reset((error) => done(error ? connection.close() : undefined)))
  return outcome
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length
}
