import { setFlagsFromString } from 'node:v8'

/** Milliseconds after which a command is no longer a short one. */
const short = 1000

/**
 * Have V8 keep the part of its heap small in which objects are made, as it is at the start, for as long as a short command
 * takes: memory that was never touched costs more than collecting garbage in what fits the caches of the processor. Long
 * work is faster with the room that V8 takes by itself, and gets it at the first turn of the event loop after that.
 */
export function keepYoungHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setTimeout(() => setFlagsFromString('--semi-space-growth-factor=2'), short).unref()
}
