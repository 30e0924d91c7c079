#!/usr/bin/env node
// How long commands take from their start, beside what they cannot do without:
//
//   node .ci/startup.mjs [FOLDER]
//
// `assent --version` beside `node -e 0`; `assent diff` of FOLDER/corpus/github (../shared unless named, or else the
// example) beside a bundled program that only parses both files with unified, remark-parse and remark-frontmatter. Runs
// take turns, and medians are compared. Exits 1 where a command takes more than its share.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const runs = 15
const shared = join(resolve(process.argv[2] ?? '../shared'), 'corpus/github')
const example = resolve('policies/kerfmarkt')
const versions = existsSync(shared)
  ? [join(shared, 'old.md'), join(shared, 'new.md')]
  : [join(example, '2018-05.md'), join(example, '2020-05.md')]

const folder = mkdtempSync(join(tmpdir(), 'assent-startup-'))
try {
  const bare = join(folder, 'bare.mjs')
  await build({
    entryPoints: ['.ci/bare-parser.mjs'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: bare,
    logLevel: 'warning'
  })
  compare('assent --version', ['bin/assent.js', '--version'], 'node -e 0', ['-e', '0'], 1.3)
  compare('assent diff', ['bin/assent.js', 'diff', ...versions], 'parsing both with remark', [bare, ...versions], 1.4)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function compare(name, words, otherName, otherWords, most) {
  const times = [[], []]
  for (let i = 0; i < runs; i++)
    for (const [which, each] of [words, otherWords].entries()) times[which].push(time(each))
  const [own, other] = times.map(median)
  const ratio = own / other
  const share = `${ratio.toFixed(2)} times, at most ${most}`
  console.log(`${name} ${own.toFixed(0)} ms, ${otherName} ${other.toFixed(0)} ms: ${share}`)
  if (ratio > most) process.exitCode = 1
}

function time(words) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status > 1) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1]
}
