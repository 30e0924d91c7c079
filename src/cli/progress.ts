import type { Rim } from './rim.ts'

/** Shows on standard error how far long work has come. */
export interface Progress {
  update(done: number): void
  stop(): void
}

/** Counted in these, with what one of them is called: `MB`. */
interface Measure {
  unit: string
  /** How many of what is counted make one unit. */
  size: number
}

const idle: Progress = { update() {}, stop() {} }

/**
 * A bar with rate and time left. There is none where nobody looks at a terminal, or where the total is not known.
 *
 * @param total  in what `update` counts
 */
export async function progress(
  what: string,
  total: number | null,
  { unit, size }: Measure,
  rim: Rim
): Promise<Progress> {
  if (!rim.isWatched || total === null || total === 0) return idle
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const format = `${what} {bar} {percentage}% | {value}/{total} ${unit} | {rate} ${unit}/s | {eta_formatted} left`
  const bar = new SingleBar(
    { format, barsize: 24, etaBuffer: 50, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic
  )
  const round = (count: number) => Math.round((count / size) * 10) / 10
  const began = performance.now()
  bar.start(round(total), 0, { rate: '-' })
  return {
    update(done) {
      const seconds = (performance.now() - began) / 1000
      bar.update(round(done), { rate: seconds > 0 ? (done / size / seconds).toFixed(1) : '-' })
    },
    stop: () => bar.stop()
  }
}
