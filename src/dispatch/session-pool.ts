import type { SmtpSession } from '../mail/smtp-session.ts'

/** Connections that outlive one run of sending. */
export interface SessionPool {
  open(): Promise<SmtpSession>
  /** Say goodbye on all that are open. */
  close(): void
}

/** Keep connections for the next run instead of closing them: a worker makes a run of each small job. */
export function sessionPool(open: () => Promise<SmtpSession>): SessionPool {
  const idle: SmtpSession[] = []
  return {
    async open() {
      for (let kept = idle.pop(); kept; kept = idle.pop()) if (kept.isOpen()) return pooled(kept)
      return pooled(await open())
    },
    close() {
      for (const session of idle.splice(0)) session.close()
    }
  }

  function pooled(session: SmtpSession): SmtpSession {
    return {
      send: session.send,
      isOpen: session.isOpen,
      close: () => {
        if (session.isOpen()) idle.push(session)
      }
    }
  }
}
