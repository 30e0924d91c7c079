import { francAll } from 'franc-min'

/** The detector gives its best guess 1; lists of English nouns come this near to it, other languages do not. */
const nearEnough = 0.84
/** A second guess above this makes the first one no more than a guess. */
const rival = 0.945

/**
 * Guess the language of a text that has few English words.
 *
 * @returns `language` in English, `null` where two languages are as likely: `German`
 */
export function guessLanguage(text: string): { language: string | null; mayBeEnglish: boolean } {
  const guesses = francAll(text)
  const mayBeEnglish = guesses.some(([code, score]) => code === 'eng' && score >= nearEnough)
  const [code, next] = [guesses[0]?.[0] ?? 'und', guesses[1]?.[1] ?? 0]
  const isPlain = code !== 'und' && code !== 'eng' && next < rival
  return {
    language: isPlain ? (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? null) : null,
    mayBeEnglish
  }
}
