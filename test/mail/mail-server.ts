import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** What the server does with one message. `lost`: it takes the message and drops the connection before it answers. */
export type Fault =
  | 'accept'
  | 'drop at recipient'
  | 'drop in data'
  | 'lost'
  | { at: 'recipient' | 'sender' | 'message'; code: number; text?: string }

/** A message that the server has taken charge of. */
export interface Taken {
  to: string
  /** All recipients of its envelope. */
  recipients: string[]
  from: string
  messageId: string
  raw: string
}

export interface MailServerOptions {
  /** Decides over each message, told the recipient and how often that recipient was tried, from 1 on. */
  fault?: (to: string, tries: number) => Fault
  /** Milliseconds before the message is answered. */
  delay?: number
  smtp?: SMTPServerOptions
  port?: number
}

export type MailServer = Awaited<ReturnType<typeof startMailServer>>

/** A real SMTP server on this machine, with faults as ordered. */
export async function startMailServer({
  fault = () => 'accept',
  delay = 0,
  smtp = {},
  port = 0
}: MailServerOptions = {}) {
  const taken: Taken[] = []
  const tries = new Map<string, number>()
  const faults = new Map<string, Fault>()
  const state = { delay }
  let handed = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    ...smtp,
    onMailFrom(_address, session, done) {
      const ordered = fault('', 0)
      done(typeof ordered === 'object' && ordered.at === 'sender' ? errorOf(ordered, session.id) : null)
    },
    onRcptTo({ address }, session, done) {
      const count = (tries.get(address) ?? 0) + 1
      tries.set(address, count)
      const ordered = fault(address, count)
      faults.set(session.id, ordered)
      if (ordered === 'drop at recipient') return drop(session.id)
      done(typeof ordered === 'object' && ordered.at === 'recipient' ? errorOf(ordered, address) : null)
    },
    onData(stream, session, done) {
      const ordered = faults.get(session.id) ?? 'accept'
      if (ordered === 'drop in data') return stream.once('data', () => drop(session.id))
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', async () => {
        handed += 1
        if (state.delay > 0) await setTimeout(state.delay)
        if (typeof ordered === 'object') return done(errorOf(ordered, 'message'))
        const raw = Buffer.concat(chunks).toString('latin1')
        taken.push({
          to: session.envelope.rcptTo[0]?.address ?? '',
          recipients: session.envelope.rcptTo.map(({ address }) => address),
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          messageId: /^message-id: (\S+)/im.exec(raw)?.[1] ?? '',
          raw
        })
        if (ordered === 'lost') drop(session.id)
        else done(null)
      })
    }
  })
  server.on('error', () => {}) // clients that are killed break their connections

  function drop(id: string): void {
    for (const each of connections()) if (each.id === id) each._socket.destroy()
  }
  function connections(): { id: string; _socket: { destroy(): void } }[] {
    return [...(server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }).connections]
  }

  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  const bound = (server.server.address() as AddressInfo).port
  return {
    port: bound,
    url: `smtp://127.0.0.1:${bound}`,
    taken,
    state,
    /** How many messages have come whole, answered or not. */
    handedOver: () => handed,
    /** Stop at once: no goodbye to anybody. */
    async die(): Promise<void> {
      const closed = new Promise<void>((done) => server.close(() => done()))
      for (const each of connections()) each._socket.destroy()
      await closed
    }
  }
}

function errorOf({ code, text = 'no' }: { code: number; text?: string }, about: string): Error {
  return Object.assign(new Error(`${text} (${about})`), { responseCode: code })
}
