/** A 32-bit digest of a string (FNV-1a): cheap, the same on every machine, for indexes and to break ties. */
export function keyHash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
