import { spawnSync } from 'node:child_process'
import { Parser } from 'htmlparser2'
import { simpleParser } from 'mailparser'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { makeNotice } from '../../src/notice/make-notice.ts'
import type { Notice, NoticeOptions } from '../../src/notice/notice.ts'
import { noticeFiles } from '../../src/notice/notice-files.ts'
import { noticeForms } from '../../src/notice/notice-forms.ts'
import { noticeEml } from '../../src/render/notice-eml.ts'
import { noticeJson } from '../../src/render/notice-json.ts'
import { change, changeTerms, contact, diffOf, fact, policy } from '../notice/samples.ts'

const hostile = [
  '<script>alert(1)</script> & <img src=x onerror=alert(1)>',
  '# no heading',
  '- no item',
  '1. no number',
  '*no* _emphasis_ **at** `all` ~~here~~',
  '[no link](javascript:alert(1)) ![no image](http://evil.example.com/x.png) <http://evil.example.com>',
  '| no | table |',
  'no note[^1] and no\\ escape &amp; &#65;',
  '> no quote',
  'Setext\n===',
  '\u001b[31mred\u001b[0m \u202eright to left\u202c',
  '</p></body></html>'
]

function sample(part: Partial<NoticeOptions> = {}, title = 'Privacy Policy of Sawbill'): Notice {
  const clause = [changeTerms('thirty days', 300)]
  const contacts = [contact('email', 'privacy@sawbill.example.com'), contact('post', 'Kade 1 <b>, Amsterdam')]
  const [old, now] = [
    policy('old.md', { changeTerms: clause }),
    policy('new.md', { title, changeTerms: clause, contacts })
  ]
  const changes = hostile.map((words, index) =>
    change({
      id: `c-${index}`,
      kind: 'text',
      op: 'changed',
      summary: words,
      needsConsent: index === 0,
      from: fact('Text', `And before that: ${words}`),
      to: fact('Text', `And after that: ${words}`)
    })
  )
  const notice = makeNotice(diffOf(old, now, changes), old, now, {
    at: '2020-05-01T09:00:00+02:00',
    timeZone: 'Europe/Amsterdam',
    ...part
  })
  if (!notice) throw new Error('no notice')
  return notice
}

/** Names of the elements, and the attributes, of a piece of HTML. */
function inside(html: string) {
  const names = new Set<string>()
  const attributes = new Set<string>()
  const order: string[] = []
  let text = ''
  const parser = new Parser({
    onopentag(name, given) {
      names.add(name)
      if (/^h[1-6]$/.test(name)) order.push(name)
      for (const [key, value] of Object.entries(given)) attributes.add(`${key}=${value}`)
    },
    ontext(piece) {
      text += piece
    }
  })
  parser.end(html)
  return { names: [...names].sort(), attributes: [...attributes].sort(), order, text }
}

/** What a hostile text looks like once a reader sees it. */
function seen(words: string): string {
  return words.replace('\n', ' ').replaceAll(/[\u001b\u202e\u202c]/g, '\ufffd')
}

test('the page holds the words of the policy as words, and nothing that loads or runs', () => {
  const { names, attributes, order, text } = inside(noticeForms(sample()).html)
  expect(names.join(' ')).toBe('a blockquote body h1 h2 h3 head hr html li main meta p strong style title ul')
  expect(attributes.filter((each) => !each.startsWith('content=default-src'))).toEqual([
    'charset=utf-8',
    'content=no-referrer',
    'content=width=device-width, initial-scale=1',
    'href=mailto:privacy@sawbill.example.com',
    'http-equiv=Content-Security-Policy',
    'id=if-you-do-not-agree',
    'id=in-short',
    'id=questions',
    'id=what-changes',
    'id=what-needs-your-consent',
    'id=when-the-changes-apply-to-you',
    'id=where-these-terms-come-from',
    'lang=en',
    'name=referrer',
    'name=viewport'
  ])
  expect(order.join(' ')).toBe('h1 h2 h2 h3 h2 h2 h2 h2 h2')
  for (const words of hostile) expect(text).toContain(`“And after that: ${seen(words)}”`)
  expect(noticeForms(sample()).html).toMatch(/^<!doctype html>\n<html lang="en">/)
})

test('the banner is a fragment with both dates and a link to the notice', () => {
  const { names, attributes, text } = inside(noticeForms(sample({}, '<script>')).banner)
  expect([names.join(' '), attributes]).toEqual([
    'a details li p section strong summary ul',
    [
      'aria-label=Notice of changes: <script>',
      'href=mailto:privacy@sawbill.example.com',
      'href=notice.html',
      'id=policy-notice'
    ]
  ])
  expect(text).toContain('31 May 2020')
  expect(inside(noticeForms(sample({ url: 'https://sawbill.example.com/n' })).banner).attributes).toContain(
    'href=https://sawbill.example.com/n'
  )
  expect(inside(noticeForms(sample({ url: 'javascript:alert(1)' })).banner).attributes).toContain('href=notice.html')
})

test('the Markdown reads as the letter and not as the markup in the policy', () => {
  const kinds = new Set<string>()
  const texts: string[] = []
  const urls: string[] = []
  visit(fromMarkdown(noticeForms(sample()).markdown))
  expect([...kinds].sort()).toEqual([
    'blockquote',
    'heading',
    'link',
    'list',
    'listItem',
    'paragraph',
    'root',
    'strong',
    'text',
    'thematicBreak'
  ])
  expect(new Set(urls)).toEqual(new Set(['mailto:privacy@sawbill.example.com']))
  for (const words of hostile) expect(texts.join('')).toContain(` “And after that: ${seen(words)}”`)

  function visit(node: Nodes): void {
    kinds.add(node.type)
    if (node.type === 'text') texts.push(node.value)
    if (node.type === 'link') urls.push(node.url)
    if ('children' in node) for (const each of node.children) visit(each)
  }
})

test('the text keeps to 72 columns and steers no terminal', () => {
  const text = noticeForms(sample()).text
  const wide = text.split('\n').filter((line) => line.length > 72 && line.trim().includes(' '))
  expect(wide).toEqual([])
  expect(text).not.toMatch(/[\u001b\u202e]/)
  for (const words of hostile) expect(text.replaceAll(/\s+/g, ' ')).toContain(`“And after that: ${seen(words)}”`)
})

test('in the text, an address stands whole between angle brackets, and any other word that is too long is broken', () => {
  const url = `https://sawbill.example.com/${'notice-'.repeat(12)}`
  const { text } = noticeForms(sample({ url }, 'x'.repeat(100)))
  expect(text).toContain(`\n<${url}>.\n`)
  const wide = text.split('\n').filter((line) => line.length > 72)
  expect(wide).toEqual([`<${url}>.`])
  expect(text.replaceAll('\n', '')).toContain('x'.repeat(100))
})

test('the JSON is the notice', () => {
  expect(JSON.parse(noticeJson(sample()))).toEqual(sample())
})

test('the mail', async () => {
  const notice = sample({}, 'Sawbill’s\r\nBcc: everybody@example.com')
  const bytes = await noticeEml(notice, noticeForms(notice))
  const source = new TextDecoder('ascii', { fatal: true }).decode(bytes)
  const mail = await simpleParser(source)
  expect({
    subject: mail.subject,
    from: mail.from?.text,
    to: mail.to,
    bcc: mail.bcc,
    date: mail.date?.toISOString(),
    id: mail.messageId,
    automatic: mail.headers.get('auto-submitted'),
    kind: mail.headers.get('content-type'),
    text: mail.text?.trim(),
    html: typeof mail.html === 'string' && mail.html.trim()
  }).toEqual({
    subject: 'Notice of changes: Sawbill’s  Bcc: everybody@example.com',
    from: 'privacy@sawbill.example.com',
    to: undefined,
    bcc: undefined,
    date: '2020-05-01T07:00:00.000Z',
    id: `<${notice.id.slice(0, 34)}@sawbill.example.com>`,
    automatic: 'auto-generated',
    kind: { value: 'multipart/alternative', params: { boundary: `--_NmP-${notice.id.slice(0, 34)}-Part_1` } },
    text: noticeForms(notice).text.trim(),
    html: noticeForms(notice).html.trim()
  })
  expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  expect(source.includes('\r\n')).toBe(true)
})

const readMail = `
import email, email.policy, json, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [[p.get_content_type(), p.get_content_charset(), p.get_content().replace(chr(13), '').strip()] for p in mail.iter_parts()]
print(json.dumps([mail['subject'], str(mail['date'].datetime), mail['auto-submitted'], len(mail.defects), parts]))
`
const python = spawnSync('python3', ['--version']).status === 0

test.skipIf(!python)(
  'the mail reads so to a parser of other makers (Python; skipped where there is none)',
  async () => {
    const notice = sample({}, 'Sawbill’s Übersicht – über alles, was sich in diesem Frühjahr für Sie ändern wird')
    const forms = noticeForms(notice)
    const { stdout } = spawnSync('python3', ['-c', readMail], {
      input: await noticeEml(notice, forms),
      encoding: 'utf8'
    })
    expect(JSON.parse(stdout)).toEqual([
      notice.title,
      '2020-05-01 07:00:00+00:00',
      'auto-generated',
      0,
      [
        ['text/plain', 'utf-8', forms.text.trim()],
        ['text/html', 'utf-8', forms.html.trim()]
      ]
    ])
  }
)

test('sender and receiver of the mail', async () => {
  const bytes = await noticeEml(sample(), noticeForms(sample()), {
    from: 'Sawbill <legal@mail.sawbill.example.com>',
    to: 'u1@example.com'
  })
  const mail = await simpleParser(new TextDecoder().decode(bytes))
  expect([mail.from?.value[0], mail.to, mail.messageId]).toEqual([
    { name: 'Sawbill', address: 'legal@mail.sawbill.example.com' },
    expect.objectContaining({ text: 'u1@example.com' }),
    expect.stringMatching(/@mail\.sawbill\.example\.com>$/)
  ])
  const unknown = await simpleParser(
    new TextDecoder().decode(await noticeEml({ ...sample(), contacts: [] }, noticeForms(sample())))
  )
  expect([unknown.from, unknown.messageId]).toEqual([undefined, expect.stringMatching(/@assent\.invalid>$/)])
})

test('every form states the last day and the first moment of effect; the same notice gives the same bytes', async () => {
  const files = await noticeFiles(sample())
  expect(Object.keys(files)).toEqual([
    'notice.json',
    'notice.md',
    'notice.txt',
    'notice.html',
    'banner.html',
    'notice.eml'
  ])
  for (const [name, content] of Object.entries(files)) {
    if (name === 'notice.json') continue
    const read = name === 'notice.eml' ? ((await simpleParser(Buffer.from(content))).text ?? '') : String(content)
    const words = read.replaceAll(/\s+/g, ' ')
    expect([
      name,
      words.includes('31 May 2020'),
      words.includes('1 June 2020, 00:00 (Europe/Amsterdam, UTC+02:00)')
    ]).toEqual([name, true, true])
  }
  expect(await noticeFiles(sample())).toEqual(files)
})
