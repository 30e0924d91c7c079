/**
 * Controls, ends of lines and paragraphs, and what Unicode shows as nothing (Default_Ignorable_Code_Point): marks that
 * turn the direction of text, characters without width, fillers, tags.
 */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{DI}]/gu
const picture = /^\p{Extended_Pictographic}/u
const joiner = '\u200d'
/** They choose between the two looks of a picture: `\u2709\ufe0f`. */
const looks = ['\ufe0e', '\ufe0f']

/**
 * Put something else in the place of each character that a reader would not see, or would see falsely. What makes a
 * picture out of several characters is meant, and stays.
 */
export function withoutUnseen(text: string, inPlaceOf: (character: string) => string): string {
  return text.replace(unseen, (character, at: number) =>
    isMeant(character, text.slice(at + 1, at + 3)) ? character : inPlaceOf(character)
  )
}

function isMeant(character: string, next: string): boolean {
  return looks.includes(character) || (character === joiner && picture.test(next))
}
