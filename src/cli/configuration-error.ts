import type { VFileMessage } from 'vfile-message'

/** A file that steers the program has faults; each is told by file, line and column, and the exit status is 2. */
export class ConfigurationError extends Error {
  messages: readonly VFileMessage[]

  constructor(messages: readonly VFileMessage[]) {
    super('the configuration has faults')
    this.messages = messages
  }
}
