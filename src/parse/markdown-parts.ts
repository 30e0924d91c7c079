const heading = /^#{1,6} /gm
/** What may run on over a blank line and a heading, or govern the whole text: such a text stays in one piece. */
const farReaching = [']:', '```', '~~~', '<?', '<![', '<script', '<pre', '<style', '<textarea']
const frontMatterEnd = /\n---[ \t]*\r?\n/g

/**
 * Cut Markdown before its headings (`# …` after a blank line) into parts that parse alone as they parse together.
 *
 * A heading ends lists, quotations and paragraphs; what it does not end is a comment, and those of `farReaching`.
 *
 * @returns parts that make up the source; one part where a cut could change how it is read
 */
export function markdownParts(source: string): string[] {
  const lower = source.toLowerCase()
  if (farReaching.some((mark) => lower.includes(mark))) return [source]
  const start = afterFrontMatter(source)
  const parts: string[] = []
  let from = 0
  let comment = source.indexOf('<!', start)
  heading.lastIndex = start
  for (let found = heading.exec(source); found; found = heading.exec(source)) {
    const at = found.index
    while (comment >= 0 && comment < at) {
      const end = source.indexOf(source.startsWith('<!--', comment) ? '-->' : '>', comment)
      if (end < 0) comment = source.length
      else if (end >= at) break
      else comment = source.indexOf('<!', end)
    }
    const isInComment = comment >= 0 && comment < at
    if (comment === source.length || isInComment || !followsBlankLine(source, at)) continue
    parts.push(source.slice(from, at))
    from = at
  }
  return [...parts, source.slice(from)]
}

/** Where the text begins: a line of front matter may look like a heading. */
function afterFrontMatter(source: string): number {
  if (!source.startsWith('---') && !source.startsWith('\ufeff---')) return 0
  frontMatterEnd.lastIndex = 0
  const end = frontMatterEnd.exec(source)
  return end ? end.index + end[0].length : source.length
}

function followsBlankLine(source: string, at: number): boolean {
  let before = at - 1
  if (source[before] !== '\n') return false
  before--
  while (source[before] === ' ' || source[before] === '\t' || source[before] === '\r') before--
  return source[before] === '\n'
}
