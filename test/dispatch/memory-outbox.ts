import type { Letter, Outbox, Settlement } from '../../src/dispatch/outbox.ts'

interface Row extends Letter {
  state: 'queued' | 'sending' | 'accepted' | 'refused' | 'doubtful'
  notBefore: number
}

/** An outbox that keeps its letters in memory, and everything that was ever settled. */
export function memoryOutbox(emails: readonly string[], retries: number) {
  const rows = emails.map(
    (email, person): Row => ({
      person,
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
      return taken.map(({ person, email, messageId, attempts }) => ({ person, email, messageId, attempts }))
    },
    async nextDue() {
      const due = open().map((row) => row.notBefore)
      return due.length > 0 ? Math.min(...due) : null
    }
  }
  const states = () => Object.fromEntries(rows.map((row) => [row.email, row.state]))
  return { outbox, history, states }
}
