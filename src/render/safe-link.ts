const schemes = ['https:', 'http:', 'mailto:']

/** A link that may stand in a notice: to a page or a mailbox. `null` for anything else, such as `javascript:`. */
export function safeLink(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return schemes.includes(url.protocol) ? url.href : null
}
