/** Milliseconds after which a command is no longer a short one. */
const short = 1000
/** Bytes from which on reading a policy is no short work. */
const long = 300_000

/**
 * Have V8 keep the part of its heap small in which objects are made, as it is at the start, for as long as a short command
 * takes: memory that was never touched costs more than collecting garbage in what fits the caches of the processor. Long
 * work is faster with the room that V8 takes by itself, and gets it at the first turn of the event loop after that, or as
 * soon as a long text is read.
 */
export function keepYoungHeapSmall(): void {
  growBy(1)
  setTimeout(letYoungHeapGrow, short).unref()
}

/** Say of how many bytes a text is that was read. */
export function growYoungHeapFor(bytes: number): void {
  if (bytes > long) letYoungHeapGrow()
}

/** By the factor that V8 has of itself. */
function letYoungHeapGrow(): void {
  growBy(2)
}

/** The module is asked for only here, since an import would be loaded for `assent --version` too, and take a tenth of its time. */
function growBy(factor: number): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(`--semi-space-growth-factor=${factor}`)
}
