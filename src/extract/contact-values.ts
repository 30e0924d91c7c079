/** A value that stands in a text; `end` is exclusive. */
export interface ValueAt {
  value: string
  start: number
  end: number
}

const atMarks = ['@', '[at]', '(at)', '{at}', ' at ']
const dotMarks = ['[dot]', '(dot)', '{dot}', ' dot ']

/** What every address holds; most texts do not. */
const mayBeEmail = /@|[[({]at[\])}]|dot/i
const figure = /[0-9]/

/** Find e-mail addresses, also where they are written so that robots do not see them: 'privacy[at]example[dot]com'. */
export function emailsIn(text: string): ValueAt[] {
  const found: ValueAt[] = []
  if (!mayBeEmail.test(text)) return found
  const lower = text.toLowerCase()
  for (const mark of atMarks) {
    for (let at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + mark.length)) {
      const spaced = mark === '@' && text[at - 1] === ' ' && text[at + 1] === ' '
      const pad = spaced || (mark.length === 4 && mark !== ' at ' && text[at - 1] === ' ') ? 1 : 0
      const start = localStart(text, at - pad)
      const end = domainEnd(lower, at + mark.length + (text[at + mark.length] === ' ' && pad ? 1 : 0), mark)
      if (start < at - pad && end > at && !found.some((other) => other.start < end && start < other.end))
        found.push({ value: text.slice(start, end), start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function localStart(text: string, at: number): number {
  let start = at
  while (start > 0 && isLocal(text[start - 1]!)) start--
  while (start < at && (text[start] === '.' || text[start] === '-')) start++
  return start
}

/** The end of a domain that has a dot, or -1. */
function domainEnd(lower: string, from: number, mark: string): number {
  let at = from
  let dots = 0
  for (;;) {
    while (at < lower.length && isDomain(lower[at]!)) at++
    const dot = dotMarks.find((form) => lower.startsWith(form, at) || lower.startsWith(` ${form} `, at))
    if (dot === undefined || mark === '@') break
    at += lower.startsWith(dot, at) ? dot.length : dot.length + 2
    dots++
  }
  while (at > from && (lower[at - 1] === '.' || lower[at - 1] === '-')) at--
  const domain = lower.slice(from, at)
  // ' at ' parts words of any sentence; only a written-out dot makes it an address.
  if (mark === ' at ' ? dots === 0 : !domain.includes('.') && dots === 0) return -1
  return at > from && lower[from] !== '.' ? at : -1
}

function isLocal(char: string): boolean {
  return isAlphanumeric(char) || '._%+-'.includes(char)
}

function isDomain(char: string): boolean {
  return isAlphanumeric(char) || char === '.' || char === '-'
}

function isAlphanumeric(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9')
}

/** Find telephone numbers: runs of figures, spaces, brackets, dots and hyphens with 8 to 15 figures in them. */
export function phonesIn(text: string): ValueAt[] {
  const found: ValueAt[] = []
  if (!figure.test(text)) return found
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text[i]!) && text[i] !== '+' && text[i] !== '(') continue
    if (i > 0 && isAlphanumeric(text[i - 1]!)) {
      while (i < text.length && isAlphanumeric(text[i]!)) i++
      continue
    }
    let end = i
    let figures = 0
    while (end < text.length && (isDigit(text[end]!) || '+()-–. /'.includes(text[end]!))) {
      if (isDigit(text[end]!)) figures++
      end++
    }
    const isWord = end < text.length && isAlphanumeric(text[end]!) && text[end - 1] !== ' '
    let last = end
    while (last > i && !isDigit(text[last - 1]!)) last--
    if (!isWord && figures >= 8 && figures <= 15) found.push({ value: text.slice(i, last).trim(), start: i, end: last })
    i = Math.max(i, end - 1)
  }
  return found
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}

/** Find web addresses. */
export function urlsIn(text: string): ValueAt[] {
  const found: ValueAt[] = []
  for (const mark of ['https://', 'http://', 'www.'])
    for (let start = text.indexOf(mark); start >= 0; start = text.indexOf(mark, start + mark.length)) {
      let end = start
      while (end < text.length && !' <>"”)]'.includes(text[end]!)) end++
      while (end > start && '.,;:!?)'.includes(text[end - 1]!)) end--
      const isNew = !found.some((other) => other.start < end && start < other.end)
      if (isNew && end > start + mark.length) found.push({ value: text.slice(start, end), start, end })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Find web addresses without a scheme that name a page: 'acme.example/help'. */
export function bareUrlsIn(text: string): ValueAt[] {
  const found: ValueAt[] = []
  if (!text.includes('/')) return found
  let start = 0
  for (const word of text.split(' ')) {
    let end = word.length
    while (end > 0 && '.,;:!?)'.includes(word[end - 1]!)) end--
    const value = word.slice(0, end)
    const slash = value.indexOf('/')
    const domain = value.slice(0, slash)
    if (slash > 3 && slash < end - 1 && domain.includes('.') && !domain.includes('..') && [...domain].every(isDomain))
      found.push({ value, start, end: start + end })
    start += word.length + 1
  }
  return found
}
