import type { Letter, Outbox, Settlement } from '../../src/dispatch/outbox.ts'

interface Row extends Letter {
  state: 'queued' | 'sending' | 'accepted' | 'refused' | 'doubtful'
  notBefore: number
}

/**
 * An outbox that keeps its letters in memory, and everything that was ever settled.
 *
 * @param fails  told how many exchanges came before, and whether this one settles; true makes it fail
 */
export function memoryOutbox(
  emails: readonly string[],
  retries: number,
  fails: (before: number, settles: boolean) => boolean = () => false
) {
  let exchanges = 0
  const rows = emails.map(
    (email, person): Row => ({
      person,
      id: `u${person}`,
      email,
      messageId: `<n-0.${person}@example.com>`,
      attempts: 0,
      state: 'queued',
      notBefore: 0
    })
  )
  const history: Settlement[] = []
  const open = () => rows.filter((row) => row.state === 'queued' && row.attempts <= retries)
  const outbox: Outbox = {
    async exchange(settled, most) {
      if (fails(exchanges++, settled.length > 0)) throw new Error('the disk is full')
      for (const { person, kind, attempts, notBefore } of settled) {
        const row = rows[person]!
        const states = { accepted: 'accepted', refused: 'refused', lost: 'doubtful' } as const
        row.state = kind === 'unsent' || kind === 'deferred' ? 'queued' : states[kind]
        Object.assign(row, { attempts, notBefore: notBefore ?? 0 })
      }
      history.push(...settled)
      const taken = open()
        .filter((row) => row.notBefore <= Date.now())
        .slice(0, most)
      for (const row of taken) row.state = 'sending'
      return taken.map(({ person, id, email, messageId, attempts }) => ({ person, id, email, messageId, attempts }))
    },
    async nextDue() {
      const due = open().map((row) => row.notBefore)
      return due.length > 0 ? Math.min(...due) : null
    }
  }
  const states = () => Object.fromEntries(rows.map((row) => [row.email, row.state]))
  return { outbox, history, states }
}
