/** Rewrites a Markdown source so that its words stay and its layout does not. */
export type Layout = (markdown: string) => string

/** A line of running text: no heading, list, table, quote, code, tag, definition or comment. */
const isProse = (line: string) => /^\p{L}/u.test(line) && !line.includes('|') && !/^\S+:\s*$/.test(line)
const isBlank = (line: string | undefined) => line === undefined || line.trim() === ''

/** Change each paragraph of running text that stands by itself. */
function paragraphs(markdown: string, change: (lines: string[]) => string[]): string {
  const lines = markdown.split('\n')
  const written: string[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && isProse(lines[end]!) && !/ {2}$|\\$/.test(lines[end]!)) end++
    const isWhole = end > at && isBlank(lines[at - 1]) && isBlank(lines[end])
    if (isWhole) written.push(...change(lines.slice(at, end)))
    else written.push(...lines.slice(at, Math.max(end, at + 1)))
    at = Math.max(end, at + 1)
  }
  return written.join('\n')
}

function wrapAt(width: number): (lines: string[]) => string[] {
  return (lines) => {
    const written = ['']
    for (const word of lines.join(' ').split(' ').filter(Boolean)) {
      const last = written.at(-1)!
      // A word that would open a block stays where it is.
      if (last !== '' && last.length + word.length + 1 > width && /^\p{L}/u.test(word)) written.push(word)
      else written[written.length - 1] = last === '' ? word : `${last} ${word}`
    }
    return written
  }
}

const eachLine = (markdown: string, change: (line: string) => string) => markdown.split('\n').map(change).join('\n')
const headings = (markdown: string, change: (marks: string, title: string) => string) =>
  eachLine(markdown, (line) => {
    const [, marks, title] = /^(#{2,5}) +([^#\n]+?) *$/.exec(line) ?? []
    return marks && title && !/[*_[<`]/.test(title) ? change(marks, title) : line
  })

export const layouts: Record<string, Layout> = {
  'wrapped at 50': (text) => paragraphs(text, wrapAt(50)),
  'one line a paragraph': (text) => paragraphs(text, (lines) => [lines.join(' ')]),
  'other bullets': (text) => eachLine(text, (line) => line.replace(/^(\s*)[*-] +(?=[^\s*-])/, '$1+   ')),
  'other numbers': (text) => eachLine(text, (line) => line.replace(/^(\s*)(\d{1,2})\. (?=\S)/, '$1$2) ')),
  'headings of another rank': (text) => headings(text, (marks, title) => `${marks}# ${title}`),
  'numbered headings': (text) => {
    let count = 0
    return headings(text, (marks, title) => (/^\d/.test(title) ? `${marks} ${title}` : `${marks} ${++count}. ${title}`))
  },
  'underlined headings': (text) =>
    headings(text, (marks, title) =>
      marks === '##' ? `\n${title}\n${'-'.repeat(title.length)}\n` : `${marks} ${title}`
    ),
  'closed headings': (text) => headings(text, (marks, title) => `${marks} ${title} ${marks}`),
  'bold lines for headings': (text) =>
    headings(text, (marks, title) => (marks === '##' ? `${marks} ${title}` : `\n**${title}**\n`)),
  'straight quotes': (text) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  'curly quotes': (text) => text.replaceAll(/(\p{L})'(\p{L})/gu, '$1’$2').replaceAll(/(^|\s)"([^"\n]*)"/gu, '$1“$2”'),
  entities: (text) =>
    text
      .replaceAll(/(\p{L})['’](\p{L})/gu, '$1&rsquo;$2')
      .replaceAll('“', '&ldquo;')
      .replaceAll('”', '&#8221;')
      .replaceAll('©', '&copy;'),
  'spaces that do not break': (text) => {
    let count = 0
    return paragraphs(text, (lines) =>
      lines.map((line) => line.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, (space) => (++count % 7 === 0 ? '\u00a0' : space)))
    )
  },
  'links with references': (text) => {
    const targets: string[] = []
    const body = text.replaceAll(/(?<!!)\[([^[\]\n]+)\]\(([^\s()]+)\)/g, (_all, shown, target) => {
      targets.push(target)
      return `[${shown}][ref-${targets.length}]`
    })
    return `${body}\n\n${targets.map((target, at) => `[ref-${at + 1}]: ${target}`).join('\n')}\n`
  },
  'spaces at the ends of lines': (text) =>
    eachLine(text, (line) => (isProse(line) && !/\s$/.test(line) ? `${line} ` : line)),
  'lines of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'words in italics': (text) => {
    let count = 0
    return paragraphs(text, (lines) =>
      lines.map((line) =>
        /[*_`[<]/.test(line)
          ? line
          : line.replaceAll(/(?<= )\p{L}{5,}(?= )/gu, (word) => (++count % 5 === 0 ? `*${word}*` : word))
      )
    )
  },
  'quoted paragraphs': (text) => paragraphs(text, (lines) => lines.map((line) => `> ${line}`)),
  'more blank lines': (text) => eachLine(text, (line) => (line === '' ? '\n' : line))
}
