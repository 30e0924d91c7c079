import { escapeUnseen } from './escape-unseen.ts'

/**
 * A value as JSON, which a terminal may show: characters that would steer it, or that are not seen, are written as
 * escapes (RFC 8259, 7). Whoever reads the JSON gets them as they were.
 *
 * @param indent  spaces a level; on one line where left out
 */
export function jsonText(value: unknown, indent?: number): string {
  return escapeUnseen(JSON.stringify(value, null, indent), (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join('')
  )
}
