import { francAll } from 'franc-min'

/** A list of English nouns scores just below the language that it is taken for; other languages score far below. */
const nearlyEnglish = 0.9

/**
 * English name of the language that a text is written in: `German`.
 *
 * @returns `English` where the text may be English after all; `null` where no language is known for it
 */
export function languageName(text: string): string | null {
  const guesses = francAll(text)
  const english = guesses.find(([code]) => code === 'eng')?.[1] ?? 0
  if (english >= nearlyEnglish) return 'English'
  const code = guesses[0]?.[0] ?? 'und'
  return code === 'und' ? null : (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? null)
}
