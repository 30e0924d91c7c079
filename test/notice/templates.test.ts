import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { rules } from '../../src/judge/rules.ts'
import { makeNotice } from '../../src/notice/make-notice.ts'
import type { Notice } from '../../src/notice/notice.ts'
import { noticeFiles } from '../../src/notice/notice-files.ts'
import { noticeForms } from '../../src/notice/notice-forms.ts'
import { readerWords } from '../../src/notice/reader-words.ts'
import { TemplateError } from '../../src/notice/template-error.ts'
import { toldSummary } from '../../src/notice/told-summary.ts'
import { change, changeTerms, diffOf, fact, policy } from './samples.ts'

function noticeOf(words = 'firms of our group'): Notice {
  const controllers = ['A <b> Ltd', 'C Ltd'].map((name) => ({ ...fact('Controller', name), name }))
  const versions = [
    policy('old.md'),
    policy('new.md', { controllers, changeTerms: [changeTerms('Clause.', 1)] })
  ] as const
  const changes = [change({ to: fact('Affiliate', words) })]
  const notice = makeNotice(diffOf(...versions, changes), ...versions, { at: '2020-05-01T12:00:00Z' })
  if (!notice) throw new Error('no notice')
  return notice
}

test('a sentence that a lawyer changes reads so in every form, escaped for each', async () => {
  const own = { 'refuse.md.liquid': 'Write to **{{ notice.policy.controllers | list }}** & say <no>.\n' }
  const files = await noticeFiles(noticeOf(), {}, own)
  const says = 'Write to A <b> Ltd and C Ltd & say <no>.'
  expect(files['notice.txt']).toContain(says)
  expect(files['notice.md']).toContain('Write to **A \\<b> Ltd and C Ltd** & say \\<no>.')
  for (const name of ['notice.html', 'banner.html']) {
    expect(files[name]).toContain('Write to <strong>A &#x3C;b> Ltd and C Ltd</strong> &#x26; say &#x3C;no>.')
  }
  expect((await simpleParser(Buffer.from(files['notice.eml'] ?? ''))).text).toContain(says)
})

test.each([
  ['notice.md.liquid', ['notice.md']],
  ['notice.txt.liquid', ['notice.txt', 'notice.eml']],
  ['notice.html.liquid', ['notice.html', 'notice.eml']],
  ['banner.html.liquid', ['banner.html']]
])('%s changes %j alone', async (template, changed) => {
  const notice = noticeOf()
  const [usual, own] = [
    await noticeFiles(notice),
    await noticeFiles(notice, {}, { [template]: 'Ours: {{ notice.id }}' })
  ]
  const names = Object.keys(usual).filter((name) => !Buffer.from(usual[name]!).equals(Buffer.from(own[name]!)))
  expect(names).toEqual(changed)
})

test.each([
  [
    'a name that is not there',
    'when.md.liquid',
    'One\nTwo {{ notice.dats.on }}',
    2,
    8,
    'undefined variable: notice.dats'
  ],
  [
    'a name that only objects have',
    'when.md.liquid',
    '{{ notice.constructor }}',
    1,
    4,
    'undefined variable: notice.constructor'
  ],
  ['a tag left open', 'short.md.liquid', '\n\n{% if notice.url %}', 3, 1, 'tag {% if notice.url %} not closed'],
  ['a filter that is not there', 'letter.md.liquid', '{{ notice.id | shout }}', 1, 1, 'undefined filter: shout'],
  ['the clock', 'letter.md.liquid', "{{ 'now' | date }}", 1, 1, 'undefined filter: date'],
  [
    'a wrong value',
    'notice.txt.liquid',
    "{{ 'soon' | duration }}",
    1,
    1,
    'this filter takes a duration such as P30D, not "soon"'
  ],
  ['another file', 'letter.md.liquid', "{% include 'package.json' %}", 1, 1, expect.stringContaining('package.json')],
  [
    'a loop without end',
    'letter.md.liquid',
    '{% for i in (1..999999999) %}x{% endfor %}',
    1,
    1,
    'memory alloc limit exceeded'
  ]
])('a template with %s is refused by name and line', (_, template, text, line, column, reason) => {
  let fault: unknown
  try {
    noticeForms(noticeOf(), { [template]: text })
  } catch (error) {
    fault = error
  }
  expect(fault).toBeInstanceOf(TemplateError)
  const { message, ...place } = fault as TemplateError
  expect([{ ...place }, message]).toEqual([{ template, line, column }, reason])
})

const doubled = (text: string, times: number) =>
  `{% assign s = "${text}" %}{% for i in (1..${times}) %}{% assign s = s | append: s %}{% endfor %}`

// Each would go on for minutes, or fill the memory. What vitest waits for leaves room for a busy machine.
test.each([
  ['loops in loops', '{% for i in (1..3000) %}{% for j in (1..3000) %}x{% endfor %}{% endfor %}', 'limit exceeded'],
  ['empty loops', '{% for i in (1..3000) %}{% for j in (1..3000) %}{% endfor %}{% endfor %}', 'limit exceeded'],
  ['a text that doubles', `${doubled('aaaaaaaaaa', 100)}{{ s }}`, 'limit exceeded'],
  [
    'sorting again and again',
    `${doubled('aaaaaaaaaa', 14)}{% for i in (1..3000) %}{% assign t = s | split: "" | sort | join: "," %}{% endfor %}`,
    'limit exceeded'
  ],
  [
    'a digest again and again',
    `${doubled('aaaaaaaaaa', 14)}{% for i in (1..99999) %}{% assign t = s | sha256 %}{% endfor %}`,
    'limit exceeded'
  ],
  ['a letter without end', `{% for i in (1..400) %}${'x'.repeat(9000)}{% endfor %}`, 'gives more than'],
  ['itself', "{% render 'letter.md.liquid' %}", 'call stack']
])(
  'a template that runs wild is stopped: %s',
  (_, text, reason) => {
    expect(() => noticeForms(noticeOf(), { 'letter.md.liquid': text })).toThrow(reason)
  },
  20_000
)

test('words of the policy cannot leave their place, even in a template that is careless with them', () => {
  const bad = '<script>x</script> --> [a](javascript:b) *c* {{ notice.id }} "onclick=d'
  const careless = {
    'letter.md.liquid':
      '{% for group in notice.groups %}{% for each in group.changes %}{{ each.newWords }}{% endfor %}{% endfor %}',
    'banner.html.liquid': '<p title="{{ notice.groups[0].changes[0].newWords }}"><!-- no place for words --></p>'
  }
  const { html, text, banner } = noticeForms(noticeOf(bad), careless)
  expect(text).toBe(`${bad}\n`)
  expect(html).not.toMatch(/<script|<a |<em>/)
  expect(banner).toMatch(/^<p title="&lt;script&gt;[^"]*"><!--/)
})

test('HTML, pictures and links to elsewhere than pages in a template of the letter are shown as words', () => {
  const letter = '<b>bold</b> ![alt](x.png) [run](javascript:alert) [go](https://a.example.com)\n\n<script>x</script>\n'
  const { html, text } = noticeForms(noticeOf(), { 'letter.md.liquid': letter })
  expect(text).toBe('<b>bold</b> alt run go <https://a.example.com/>\n\n<script>x</script>\n')
  expect(html.split('<main>')[1]).not.toMatch(/<b>|<img|<script|javascript/)
})

test.each(Object.entries(readerWords))('%s is told in words of its own: %s', (id, words) => {
  const rule = rules.find((each) => each.id === id)
  const slots = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1])
  expect(slots(rule?.says)).toEqual(expect.arrayContaining(slots(words)))
})

test.each([
  [
    'data-category-added',
    'Data newly named: tax information.',
    'We now name tax information among the data that we collect.'
  ],
  [
    'retention-lengthened',
    'Data are kept longer: 7 years instead of 5 years, counted from the end.',
    'We keep data longer: 7 years instead of 5 years, counted from the end.'
  ],
  [
    'retention-added',
    'A period newly stated: 20 years, for logs.',
    'We now state how long we keep data: 20 years, for logs.'
  ],
  ['data-category-added', 'In words that no rule has.', 'In words that no rule has.'],
  ['no-such-rule', 'Something changed.', 'Something changed.']
])('%s: %s', (rule, summary, told) => {
  expect(toldSummary({ rule, summary })).toBe(told)
})
