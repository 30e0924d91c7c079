/**
 * How long a fuzz test goes on, and from which seed: `ASSENT_FUZZ_SECONDS=600 npx vitest run test/fuzz` looks for longer,
 * `ASSENT_FUZZ_SEED=7` elsewhere. A run that finds something prints the seed and the path that lead there again.
 */
const seconds = Number(process.env.ASSENT_FUZZ_SECONDS ?? 6)

export const timeBox = {
  seed: Number(process.env.ASSENT_FUZZ_SEED ?? 20200501),
  numRuns: 1_000_000,
  interruptAfterTimeLimit: seconds * 1000,
  markInterruptAsFailure: false
}

/** What vitest may wait: the box, shrinking, and a slow machine. */
export const patience = seconds * 1000 + 120_000
