import { createHash } from 'node:crypto'

/**
 * Makes fingerprints that hold from run to run: of a path and the id of a finding, and where two findings share both, of
 * which of them it is.
 */
export function fingerprints(): (path: string, id: string) => string {
  const seen = new Map<string, number>()
  return (path, id) => {
    const key = JSON.stringify([path, id])
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return createHash('sha256')
      .update(count === 0 ? key : `${key} ${count}`)
      .digest('hex')
      .slice(0, 40)
  }
}
