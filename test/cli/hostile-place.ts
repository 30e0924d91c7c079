import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from './temporary-repository.ts'

/** Pieces that would run, load, steer, call or calculate, wherever they are taken for more than words. */
export const hostile: readonly string[] = [
  '<script>window.ran = 1; alert(1)</script>',
  '<img src="https://evil.example.com/x.png" onerror="window.ran = 1">',
  '<a href="javascript:window.ran=1" onfocus="window.ran = 1" autofocus>here</a>',
  '[run](javascript:window.ran=1) ![load](https://evil.example.com/y.png)',
  '--><svg onload="window.ran = 1"></svg><!--',
  '</style></title></main></details></summary></td><script src="https://evil.example.com/s.js"></script>',
  '" onmouseover="window.ran = 1" x="',
  '\u001b[31mred\u001b]0;title\u0007\u009b32m',
  'left\u202ethgir\u202c\u2066iso\u2069',
  'no\u200bwidth\u2060\ufeff\u{e0041}\u00ad\u3164',
  'line\u2028end',
  '```',
  '| a | b |',
  '~~gone~~ **bold**',
  '@octocat #12 !34 www.evil.example.com https://evil.example.com/z',
  '[^1]',
  '::error::boo ##[error]boo %0A::error::boo',
  ']]>',
  '=HYPERLINK("https://evil.example.com","x")',
  '{{ 7 | times: 6 }} $(touch ran)'
]
const all = hostile.join(' ')

/** Ids of people: what a spreadsheet calculates, what an object has already, and all of the above. */
export const ids: readonly string[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '=1+1', '+1+1', '-1+1', '@SUM(1)', '\uff1d1+1'],
  ...['../../etc/passwd', 'a,b;c', 'q"q', 'two\nlines', "'quoted"],
  ...hostile
]

function policy(kept: string, name: string): string {
  const items = hostile.map((piece) => `- We collect your ${name} from ${piece} partners.`)
  const rows = hostile.map((piece) => `| ${piece.replaceAll('|', '\\|')} | we use your ${name} for marketing |`)
  return `---
title: ${JSON.stringify(`Privacy policy ${all}`)}
---

# Privacy policy ${all}

Last updated: May 1, 2020

## What we collect ${all}

We collect your email address ${all} when you create an account with us.

${items.join('\n\n')}

| Data | Why ${all.replaceAll('|', '\\|')} |
| --- | --- |
${rows.join('\n')}

We keep your account data for ${kept} years ${all} after you close your account.

Write to privacy@shop.example.com, [by mail](mailto:privacy@shop.example.com?bcc=x%0d%0aBcc:y@evil.example.com) ${all}.

## Changes

We may change this policy. We tell you by email and on our website 30 days before. If you go on using the service
after the notice, you accept the change ${all}.
`
}

/** A name of a file that steers a terminal and looks like a command of a runner. */
export const hostileName = '::error::<b>\u001b[31m\u202e `x` @octocat,b%0A.md'

/** A repository of two commits whose policies, names, subjects, people and events are all hostile. */
export function hostilePlace(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'assent-hostile-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  mkdirSync(join(folder, 'policies'))
  write('old.md', policy('five', 'name'))
  write('new.md', policy('seven', 'phone number'))
  write('people.csv', `id,email,joined,locale\n${ids.map((id) => `${cell(id)},,2019-01-01,${cell(id)}`).join('\n')}\n`)
  const event = (id: string, at: number) => ({
    person: id,
    event: ['use', 'decline', 'accept'][at % 3],
    at: '2020-05-03T09:00:00Z'
  })
  write('events.ndjson', ids.map((id, at) => `${JSON.stringify(event(id, at))}\n`).join(''))
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  for (const [kept, name] of [
    ['five', 'name'],
    ['seven', 'phone number']
  ] as const) {
    write(`policies/${hostileName}`, policy(kept, name))
    write('policies/privacy.md', policy(kept, name))
    git(folder, 'add', '--all')
    git(
      folder,
      '-c',
      `user.name=Ann ${all.replaceAll('<', '(').replaceAll('\n', ' ')}`,
      'commit',
      '--quiet',
      '--message',
      `Keep ${kept} ${all}`
    )
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
