/** One phrase may stand for this many at the most, so that a lexicon stays readable and quick to load. */
const limit = 400

/**
 * Spell out a phrase pattern of the lexicon: `(a|b)` is a choice, `[a]` may be left out, and both nest.
 *
 * @throws where a bracket is not closed or the pattern stands for more than 400 phrases
 */
export function expand(pattern: string): string[] {
  let at = 0
  const alternatives = (close: string): string[] => {
    const all: string[] = []
    let current = ['']
    for (;;) {
      const char = pattern[at]
      if (char === undefined || char === close) {
        if (char === undefined && close !== '')
          throw new Error(`Unexpected end of phrase \`${pattern}\`, expected \`${close}\``)
        all.push(...current)
        return all
      }
      at++
      if (char === '|') {
        all.push(...current)
        current = ['']
      } else if (char === '(') {
        current = product(current, alternatives(')'))
        at++
      } else if (char === '[') {
        current = product(current, [...alternatives(']'), ''])
        at++
      } else current = current.map((text) => text + char)
    }
  }
  const product = (left: string[], right: string[]) => {
    if (left.length * right.length > limit)
      throw new Error(`Unexpected phrase \`${pattern}\`, expected at most ${limit} forms`)
    return left.flatMap((a) => right.map((b) => a + b))
  }
  const phrases = alternatives('').map((phrase) => phrase.split(' ').filter(Boolean).join(' '))
  return [...new Set(phrases)]
}
