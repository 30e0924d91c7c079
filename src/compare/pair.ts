/** A position in the old sequence and one in the new. */
export type Pair = readonly [number, number]
