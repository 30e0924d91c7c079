const openings = ['#', '/', 'http:', 'https:', 'mailto:', 'tel:', 'www.', 'javascript:', '<']
/** A target that does not close within so many characters is no target. */
const longest = 1000

/**
 * Blank the targets of links that Markdown does not take for links (`[Rights](#your rights)`), keeping every offset:
 * where a link leads is not news. A target may run over the sentences of a block.
 *
 * @param texts the sentences of one block
 * @returns the same sentences, each as long as before
 */
export function blankLinkTargets(texts: readonly string[]): string[] {
  const whole = texts.join('\n')
  const parts: string[] = []
  let done = 0
  for (let start = whole.indexOf(']('); start >= 0; start = whole.indexOf('](', Math.max(done, start + 1))) {
    const end = openings.some((opening) => whole.startsWith(opening, start + 2)) ? closing(whole, start + 1) : -1
    if (end < 0) continue
    parts.push(whole.slice(done, start), blank(whole.slice(start, end)))
    done = end
  }
  if (done === 0) return [...texts]
  return `${parts.join('')}${whole.slice(done)}`.split('\n')
}

/** Past the parenthesis that closes the one at `from`. */
function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + longest); at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return at + 1
  }
  return -1
}

function blank(text: string): string {
  return text
    .split('\n')
    .map((part) => ' '.repeat(part.length))
    .join('\n')
}
