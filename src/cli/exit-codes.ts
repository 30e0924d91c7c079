/** Exit status of every command. */
export const exitCodes = {
  /** Done, and nothing at or above `--fail-on`. */
  done: 0,
  /** Changes at or above `--fail-on`. */
  findings: 1,
  /** The call or the configuration is wrong. */
  call: 2,
  /** An input cannot be read. */
  input: 3,
  /** The mail server or the database failed; what was done is kept. */
  service: 4,
  /** Ended by Ctrl-C or SIGTERM; what was under way is finished and recorded. */
  stopped: 130
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
