import fc from 'fast-check'
import { hostilePieces } from './hostile-pieces.ts'

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostilePieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }
)
/** Where in a text, as a part of its length; positions in texts of any length come from it. */
const part = fc.double({ min: 0, max: 1, noNaN: true })

const edit = fc.oneof(
  fc.record({ does: fc.constant('insert' as const), at: part, text: piece, times: fc.constantFrom(1, 1, 1, 2, 50) }),
  fc.record({ does: fc.constant('delete' as const), at: part, to: part }),
  fc.record({ does: fc.constant('copy' as const), at: part, from: part, length: fc.nat(400) }),
  fc.record({ does: fc.constant('cut off' as const), at: part })
)

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

/** One of the texts, after some edits that no person would make. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const edits = fc.array(edit, { minLength: 1, maxLength: 6 })
  return fc.tuple(fc.constantFrom(...texts), edits).map(([text, all]) => all.reduce(apply, text))
}

function apply(text: string, edit: Edit): string {
  const at = Math.floor(edit.at * text.length)
  switch (edit.does) {
    case 'insert':
      return text.slice(0, at) + edit.text.repeat(edit.times) + text.slice(at)
    case 'delete':
      return text.slice(0, at) + text.slice(Math.min(text.length, at + Math.floor(edit.to * 200)))
    case 'copy': {
      const from = Math.floor(edit.from * text.length)
      return text.slice(0, at) + text.slice(from, from + edit.length) + text.slice(at)
    }
    case 'cut off':
      return text.slice(0, at)
  }
}
