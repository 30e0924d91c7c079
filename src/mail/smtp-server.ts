/** The mail server that messages are handed to. */
export interface SmtpServer {
  host: string
  port: number
  /** TLS from the first byte on (`smtps:`); else STARTTLS where the server offers it. */
  isSecure: boolean
  /** STARTTLS must be offered: where a password is sent, or the address says `?starttls=always`. */
  needsTls: boolean
  /** No STARTTLS, even where it is offered: `?starttls=never`, for a server on this machine. */
  withoutTls: boolean
  user: string | null
  password: string | null
}

const ports: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 }
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Read the address of a mail server: `smtps://user@mail.example.com`, `smtp://localhost:25`.
 *
 * A password never leaves this machine in the clear: where one is given, TLS is asked for, except on the machine itself.
 *
 * @param text  `smtp:` (port 587 unless given) or `smtps:` (465)
 * @param env   `ASSENT_SMTP_USER` and `ASSENT_SMTP_PASSWORD` take the place of what the address does not hold, so that
 *              a secret need not stand on the command line, where every user of the machine can read it
 * @throws RangeError, one sentence for the user that holds no password
 */
export function smtpServerOf(text: string, env: Readonly<Record<string, string | undefined>>): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const port = url && ports[url.protocol]
  if (!url?.hostname || port === undefined) {
    throw new RangeError(
      '--smtp is not the address of a mail server; expected one such as smtps://user@mail.example.com'
    )
  }
  const starttls = url.searchParams.get('starttls')
  if ([...url.searchParams.keys()].some((key) => key !== 'starttls') || !['always', 'never', null].includes(starttls)) {
    throw new RangeError('--smtp has a setting that is not known; expected ?starttls=always or ?starttls=never')
  }
  const user = decoded(url.username) || env.ASSENT_SMTP_USER || null
  const password = decoded(url.password) || env.ASSENT_SMTP_PASSWORD || null
  if (password !== null && user === null) {
    throw new RangeError(
      'a password for the mail server is given without a user; expected smtps://user@mail.example.com'
    )
  }
  if (user !== null && password === null) {
    throw new RangeError('the mail server has a user and no password; set ASSENT_SMTP_PASSWORD')
  }
  const isSecure = url.protocol === 'smtps:'
  const isHere = loopback.test(url.hostname)
  if (starttls === 'never' && password !== null && !isSecure && !isHere) {
    throw new RangeError('--smtp would send the password in the clear; leave out ?starttls=never')
  }
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port) || port,
    isSecure,
    needsTls: !isSecure && (starttls === 'always' || (password !== null && !isHere)),
    withoutTls: starttls === 'never',
    user,
    password
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
