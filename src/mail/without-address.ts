/** `ana@example.com`, and `ana%40example.com` of links. */
const address = /@|%40/

/**
 * Take an address out of a server's answer: servers repeat it, and the answer is kept for good, also when the person is
 * erased. Anything else that looks like an address goes too, also as it stands in links.
 */
export function withoutAddress(answer: string, email: string): string {
  const words = answer.split(/([\s<>()"',;:])/)
  const masked = words.map((word) => (address.test(word) ? '[address]' : word)).join('')
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase()
  if (local.length < 2) return masked
  let text = masked
  for (let at = text.toLowerCase().indexOf(local); at !== -1; at = text.toLowerCase().indexOf(local, at)) {
    text = `${text.slice(0, at)}[mailbox]${text.slice(at + local.length)}`
    at += '[mailbox]'.length
  }
  return text
}
