/** A phrase pattern of the lexicon: words, choices, optional parts and gaps, in order. */
export type Pattern = readonly Part[]

export type Part =
  | { type: 'word'; text: string }
  | { type: 'choice'; of: readonly Pattern[] }
  | { type: 'optional'; of: readonly Pattern[] }
  | { type: 'gap' }

/**
 * Read a phrase pattern: `(a|b)` is a choice, `[a]` may be left out, `..` stands for up to three words; brackets nest.
 *
 * @throws where a bracket is not closed, or closed but not opened
 */
export function parsePattern(source: string): Pattern {
  let at = 0
  const choices = (close: string): Pattern[] => {
    const all: Part[][] = [[]]
    let word = ''
    const flush = () => {
      if (word) all.at(-1)!.push(word === '..' ? { type: 'gap' } : { type: 'word', text: word })
      word = ''
    }
    for (;;) {
      const char = source[at]
      if (char === close || char === undefined) {
        if (char === undefined && close)
          throw new Error(`Unexpected end of phrase \`${source}\`, expected \`${close}\``)
        flush()
        return all
      }
      at++
      if (char === '(' || char === '[') {
        // 'advertis(e|ing)': a bracket inside a word would be a stem, and stems are what lemmas are for.
        if (word)
          throw new Error(`Unexpected \`${char}\` inside a word of phrase \`${source}\`, expected a space before it`)
        const of = choices(char === '(' ? ')' : ']')
        at++
        all.at(-1)!.push({ type: char === '(' ? 'choice' : 'optional', of })
      } else if (char === ')' || char === ']') throw new Error(`Unexpected \`${char}\` in phrase \`${source}\``)
      else if (char === '|') {
        flush()
        all.push([])
      } else if (char === ' ') flush()
      else word += char
    }
  }
  const parsed = choices('')
  return parsed.length === 1 ? parsed[0]! : [{ type: 'choice', of: parsed }]
}
