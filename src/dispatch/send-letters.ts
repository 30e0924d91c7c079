import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkAddress } from '../mail/address.ts'
import { backOff } from '../mail/back-off.ts'
import { pace } from '../mail/pace.ts'
import type { Outcome } from '../mail/smtp-outcome.ts'
import { type OutgoingMail, SessionError, type SmtpSession } from '../mail/smtp-session.ts'
import { batchSize } from './batch-size.ts'
import { outage } from './outage.ts'
import { type Letter, type Outbox, type Settlement, unusable } from './outbox.ts'

/** How to send. */
export interface Sending {
  open(): Promise<SmtpSession>
  mailOf(letter: Letter, address: string): OutgoingMail
  /** The moment that is recorded, milliseconds since 1970; a rehearsal sets it. */
  now(): number
  connections: number
  /** Milliseconds from one message to the next; 0 for no limit. */
  interval: number
  /** How often a message that is put off is tried again. */
  retries: number
  /** Milliseconds before the first of these; twice as long each time. */
  retryWait: number
  /** At most so many messages; `Infinity` for all. */
  limit: number
  /** Ends the run: messages under way are finished and recorded. */
  stop: AbortSignal
  /** Wait for those that are put off; else return when they are all that is left. */
  waits: boolean
  /** True where the server is known to take mail from this sender: a refusal then is about the recipient. */
  isProven: boolean
  onSettled(settled: readonly Settlement[]): void
  /** Told, before the run ends with the error, what became of letters and could not be recorded. */
  onUnrecorded(settled: readonly Settlement[]): void
}

/** How a run ended. */
export interface Ending {
  /** Why the mail server was given up, one sentence; `null` where it was not. */
  trouble: string | null
  /** When the next of those that were put off is due, milliseconds since 1970; `null` where none is waiting. */
  nextDue: number | null
}

/** Answers wait at most so many milliseconds to be recorded. */
const flushAfter = 100
/** So many messages put off in a row mean that the server has enough of us. */
const patience = 20
/** So many refusals of the sender in a row, and no message accepted, mean that something is wrong with the settings. */
const suspicion = 3

/**
 * Send what is in the outbox, over several connections, until nothing is left, the mail server is given up, or `stop`.
 *
 * Each letter is on record as being sent before its first byte goes out, and its answer is recorded after it came; what
 * is on record as being sent when the process dies is what is in doubt.
 *
 * @throws whatever the outbox throws; messages under way are finished first, and what became of them is recorded if the
 *         outbox lets it at a second try, else told
 */
export async function sendLetters(outbox: Outbox, sending: Sending): Promise<Ending> {
  const { connections, stop, retries } = sending
  const size = batchSize(connections)
  const server = outage(retries * 2)
  const paced = pace(sending.interval)
  const halted = new AbortController()
  const ended = AbortSignal.any([stop, halted.signal])
  setMaxListeners(0, ended) // each connection that pauses listens
  const queue: Letter[] = []
  let settled: Settlement[] = []
  let trouble: string | null = null
  let fault: { error: unknown } | undefined
  let isDry = false
  let isProven = sending.isProven
  let left = sending.limit
  let suspect = 0
  let putOff = 0
  let filling: Promise<void> | undefined
  let flush: NodeJS.Timeout | undefined
  let exchanges: Promise<unknown> = Promise.resolve()

  function halt(why: string): void {
    trouble ??= why
    halted.abort()
  }

  /** One transaction after another, never two at once. */
  function exchange(most: number): Promise<Letter[]> {
    const turn = exchanges.then(async () => {
      clearTimeout(flush)
      flush = undefined
      const given = settled
      settled = []
      if (given.length === 0 && most === 0) return []
      const letters = await outbox.exchange(given, most).catch((error) => {
        settled = [...given, ...settled]
        throw error
      })
      sending.onSettled(given)
      return letters
    })
    exchanges = turn.catch((error) => {
      fault ??= { error }
      halted.abort()
    })
    return turn
  }

  function settle(letter: Letter, kind: Settlement['kind'], answer: string, wait: number | null = null): void {
    const { person, id, email } = letter
    const attempts = letter.attempts + (kind === 'deferred' ? 1 : 0)
    const notBefore = wait === null ? null : Date.now() + wait
    settled.push({ person, id, email, kind, answer, at: sending.now(), attempts, notBefore })
    if (kind === 'unsent' || kind === 'deferred') left += 1
    else size.count()
    flush ??= setTimeout(() => exchange(0).catch(() => {}), flushAfter)
  }

  async function fill(): Promise<void> {
    const letters = await exchange(Math.min(size.next(performance.now()), left))
    isDry = letters.length === 0
    left -= letters.length
    queue.push(...letters)
  }

  async function take(): Promise<Letter | undefined> {
    while (!ended.aborted) {
      if (queue.length <= size.low() && !isDry) {
        filling ??= fill().finally(() => {
          filling = undefined
        })
        if (queue.length > 0) filling.catch(() => {})
        else await filling
      }
      const letter = ended.aborted ? undefined : queue.shift()
      if (letter || isDry) return letter
    }
    return undefined
  }

  /** Give back what was taken and not sent. */
  function release(why: string): void {
    for (const letter of queue.splice(0)) settle(letter, 'unsent', why)
    isDry = false
  }

  function fail(began: number, why: string): void {
    if (server.fail(began, performance.now())) halt(why)
    release(why)
  }

  function judge(letter: Letter, outcome: Outcome, began: number): void {
    const { kind, answer } = outcome
    const isUnproven = kind === 'barred' || (outcome.isPolicy && !isProven)
    if (kind === 'deferred' || isUnproven) {
      settle(letter, 'deferred', answer, backOff(sending.retryWait, letter.attempts + 1, letter.person))
      suspect = isUnproven ? suspect + 1 : suspect
      if (suspect >= suspicion) halt(`the mail server refuses the sender: ${answer}`)
      putOff += 1
      if (putOff % patience === 0) fail(began, `the mail server puts everything off: ${answer}`)
      return
    }
    settle(letter, kind as Settlement['kind'], answer)
    if (kind === 'lost' || kind === 'unsent') fail(began, `the mail server fails: ${answer}`)
    else server.succeed()
    if (kind === 'refused') putOff = 0
    if (kind !== 'accepted') return
    isProven = true
    putOff = 0
    suspect = 0
  }

  /** One connection: opened when the first letter needs it, and anew when it broke. */
  async function work(): Promise<void> {
    let session: SmtpSession | undefined
    try {
      while (!ended.aborted) {
        await pause(Math.max(server.wait(performance.now()), paced(performance.now())), ended)
        const letter = await take()
        if (!letter) return
        const checked = checkAddress(letter.email)
        if ('fault' in checked) {
          settle(letter, 'refused', `${unusable}${checked.fault}`)
          continue
        }
        const began = performance.now()
        try {
          if (!session?.isOpen()) session = await sending.open()
        } catch (error) {
          if (!(error instanceof SessionError)) throw error
          settle(letter, 'unsent', error.message)
          if (error.isLasting) halt(error.message)
          fail(began, error.message)
          continue
        }
        judge(letter, await session.send(sending.mailOf(letter, checked.address)), began)
      }
    } catch (error) {
      fault ??= { error }
      halted.abort()
    } finally {
      session?.close()
    }
  }

  for (;;) {
    isDry = left === 0
    await Promise.all(Array.from({ length: connections }, work))
    release('the run was ended')
    if (!fault) await exchange(0).catch(() => {})
    await exchanges
    if (fault) {
      await outbox.exchange(settled, 0).then(
        () => sending.onSettled(settled),
        () => sending.onUnrecorded(settled)
      )
      throw fault.error
    }
    const nextDue = left === 0 ? null : await outbox.nextDue()
    if (ended.aborted || nextDue === null || !sending.waits) return { trouble, nextDue }
    await pause(nextDue - Date.now(), ended)
  }
}

/** Wait, unless the run ends before. */
async function pause(milliseconds: number, ended: AbortSignal): Promise<void> {
  if (milliseconds >= 1) await sleep(milliseconds, undefined, { signal: ended }).catch(() => {})
}
