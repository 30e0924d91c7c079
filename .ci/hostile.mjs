#!/usr/bin/env node
// Texts made to cost more than their length, 100 kB each, read and compared:
//
//   node .ci/hostile.mjs [NAME]
//
// Each must be read within `most` seconds of processor time, compared with a copy that was changed in the middle within as
// many again, and written as the letter of a notice, in all its forms, likewise. Prints the slowest; exits 1 where one takes
// longer, or fails by anything but a message with a place.
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { diffPolicies, makeNotice, noticeFiles, parsePolicy } from '../dist/index.js'

const most = 5
const length = 100_000
const filled = (text) => text.repeat(Math.ceil(length / text.length)).slice(0, length)
const lines = (line) => {
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${line(i)}\n`
  return text
}

const texts = {
  'headings by underlines': filled('a\n=\n'),
  'headings by dashes': filled('a\n-\n'),
  headings: filled('# a\n'),
  'quotations on one line': filled('>'),
  'quotations with spaces': filled('> '),
  'quotations that deepen': lines((i) => `${'>'.repeat(i % 400)} a`),
  'quotations of one line each': filled('> a\n\n'),
  'a deep quotation, then lazy lines': `${'> '.repeat(200)}a\n${filled('a\n')}`,
  'lists on one line': filled('- '),
  'numbered lists on one line': filled('1) '),
  'lists in quotations': filled('- > '),
  'lists that deepen': lines((i) => `${'  '.repeat(i % 200)}- a`),
  'items apart': filled('- a\n\n'),
  'footnote marks': filled('[^'),
  'footnotes on one line': filled('[^a]: '),
  'footnotes without text': filled('[^a]:\n'),
  'emphasis that never closes': filled('*a '),
  'emphasis that never opens': filled('a* '),
  'strong text across emphasis': filled('**a_ '),
  'emphasis of two kinds': filled('*a_ '),
  'marks inside words': filled('a**b'),
  'a run of marks on both sides': `${'*'.repeat(length / 2)}a${'*'.repeat(length / 2)}`,
  'strikes that never open': filled('a~~ '),
  'opening brackets': filled('['),
  'closing brackets': filled(']('),
  'brackets in pairs': '['.repeat(length / 2) + ']'.repeat(length / 2),
  'links without an end': filled('[a]('),
  'links in angle brackets without an end': filled('[a](<'),
  'titles without an end': filled('[a]("'),
  'references without definitions': filled('[a][b'),
  'images in images': '!['.repeat(20_000) + '](x)'.repeat(15_000),
  'emphasis in links': filled('*[a](b*_'),
  'backticks of growing length': lines((i) => `${'`'.repeat(i % 400)}a`),
  'comments without an end': filled('a <!-- '),
  'comments to assent': filled('<!-- assent: -->\n'),
  'declarations without an end': filled('a <!A '),
  'processing instructions without an end': filled('a <?'),
  'addresses without an end': filled('<http://a'),
  'tags without an end': filled('<a href="'),
  'elements without an end': filled('<div>'),
  'tables in tables': filled('<table><tr><td>'),
  'ends without a start': filled('</p>'),
  bars: filled('|'),
  'a wide table': `|${'a|'.repeat(25_000)}\n|${'-|'.repeat(25_000)}\n`,
  'a long table': `|a|b|\n|-|-|\n${filled('|x|y|\n')}`,
  'tables without rows': filled('a|b\n-|-\n'),
  references: filled('&amp;'),
  ampersands: filled('&'),
  definitions: lines((i) => `[d${i}]: /u${i}`),
  'a definition without an end': `[a]: b "\n${filled('x\n')}`,
  'definitions without a target': filled('[a]:\n'),
  backslashes: filled('\\'),
  fences: filled('```a\n~~~\n'),
  'one word': filled('a'),
  'one sentence': filled('we share your data with third parties and '),
  'short sentences': filled('a. '),
  'bullets that were typed': filled('• a\n'),
  'lines that announce a list': filled('We collect:\n\n'),
  names: filled('Acme Inc. '),
  dates: filled('1 May 2020 '),
  'invisible characters': filled('\u200b'),
  'front matter without an end': `---\n${filled('a: b\n')}`,
  'front matter that nests': `---\na: ${'['.repeat(length / 2)}\n---\n`
}

const read = (value, path = 'policy.md') => parsePolicy(new VFile({ value, path }))
const [old, now] = ['2018-05', '2020-05'].map((version) => {
  const path = `policies/kerfmarkt/${version}.md`
  return read(readFileSync(path, 'utf8'), path)
})
const notice = makeNotice(diffPolicies(old, now), old.policy, now.policy, { at: '2020-05-01T07:00:00Z' })

const seconds = async (run) => {
  const start = process.cpuUsage()
  try {
    await run()
  } catch (error) {
    if (!(error instanceof VFileMessage)) {
      console.log(`FAIL ${error.stack}`)
      process.exitCode = 1
    }
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const taken = []
for (const [name, text] of Object.entries(texts)) {
  if (process.argv[2] && process.argv[2] !== name) continue
  const middle = text.length >> 1
  const changed = `${text.slice(0, middle)} We share data. ${text.slice(middle + 16)}`
  let before
  const times = {
    read: await seconds(() => {
      before = read(text)
    }),
    compared: before ? await seconds(() => diffPolicies(before, read(changed))) : 0,
    'written as a letter': await seconds(() => {
      return noticeFiles(notice, {}, { 'letter.md.liquid': `{% raw %}${text}{% endraw %}` })
    })
  }
  for (const [what, time] of Object.entries(times)) {
    taken.push({ name: `${name}, ${what}`, seconds: time })
    if (time <= most) continue
    console.log(`FAIL ${name}: ${what} in ${time.toFixed(1)} s`)
    process.exitCode = 1
  }
}
taken.sort((a, b) => b.seconds - a.seconds)
const slowest = taken.slice(0, 5).map((each) => `${each.name} ${each.seconds.toFixed(1)} s`)
console.log(`${Object.keys(texts).length} texts of 100 kB, each within ${most} s; the slowest: ${slowest.join('; ')}`)
