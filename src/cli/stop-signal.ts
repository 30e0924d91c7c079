/** Tells when the user wants the program to end. */
export interface StopSignal {
  signal: AbortSignal
  /** Let the signals do what they usually do. */
  release(): void
}

const names = ['SIGINT', 'SIGTERM'] as const

/**
 * Take Ctrl-C and SIGTERM as a wish to finish what is under way. A second one ends the program at once.
 *
 * @param onStop  called at the first
 */
export function stopSignal(onStop: () => void): StopSignal {
  const controller = new AbortController()
  function stop(): void {
    release()
    onStop()
    controller.abort()
  }
  function release(): void {
    for (const name of names) process.off(name, stop)
  }
  for (const name of names) process.on(name, stop)
  return { signal: controller.signal, release }
}
