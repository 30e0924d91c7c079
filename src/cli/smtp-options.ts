import { type Command, Option } from 'commander'
import { asked, CallError } from './call-error.ts'
import { required } from './required.ts'
import type { Rim } from './rim.ts'

/** How messages are handed to the mail server, as the user says it. */
export interface SmtpOptions {
  smtp: string
  rate?: string
  connections: number
}

/** Add the options of every command that sends. */
export function addSmtpOptions(command: Command): Command {
  return command
    .addOption(required(new Option('--smtp <url>', 'the mail server: smtps://user@host, smtp://host:587')))
    .addOption(new Option('--rate <rate>', 'at most so many messages: 20/s, 300/min, 1000/h'))
    .addOption(
      new Option('--connections <number>', 'so many at once').default(5).argParser(wholeNumber('--connections', 1, 100))
    )
}

/** A reader of whole numbers for an option. */
export function wholeNumber(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value
    throw new CallError(`${option} is \`${text}\`; expected a whole number from ${least} to ${most}`)
  }
}

/** Read the options: a way to connect, and the distance of messages in milliseconds. @throws CallError */
export async function smtpSending(options: SmtpOptions, rim: Rim) {
  const [{ smtpServerOf }, { intervalOf }, { openSession }] = await Promise.all([
    import('../mail/smtp-server.ts'),
    import('../mail/pace.ts'),
    import('../mail/smtp-session.ts')
  ])
  const server = asked(() => smtpServerOf(options.smtp, rim.env))
  const interval = options.rate === undefined ? 0 : asked(() => intervalOf(options.rate!))
  return { open: () => openSession(server), interval, connections: options.connections }
}
