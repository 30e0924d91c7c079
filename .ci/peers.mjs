#!/usr/bin/env node
// What other programs take for the same two versions, and what each finds: a table.
//
//   node .ci/peers.mjs
//
// jsdiff on the raw text, `git diff --word-diff` and `assent diff` on the versions of the example; remark-lint with its
// recommended rules and `assent lint` on the newer one. Each is a program started cold, those in JavaScript bundled; the
// median of their processor time counts. It holds nothing, since they do different things; exits 1 where one of them fails.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const runs = 5
const [old, newer] = ['2018-05.md', '2020-05.md'].map((name) => join('policies/kerfmarkt', name))

const folder = mkdtempSync(join(tmpdir(), 'assent-peers-'))
try {
  for (const name of ['jsdiff', 'remark-lint']) {
    const common = { bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' }
    await build({ ...common, entryPoints: [`.ci/peer-${name}.mjs`], outfile: join(folder, `${name}.mjs`) })
  }
  const node = process.execPath
  const assent = [node, 'bin/assent.js']
  const git = ['git', 'diff', '--no-index', '--word-diff=porcelain', '--unified=0']
  const rows = [
    [
      'jsdiff',
      [node, join(folder, 'jsdiff.mjs'), old, newer],
      (out) => `${Number(out)} runs of words added or removed`
    ],
    [
      'git diff --word-diff',
      [...git, old, newer],
      (out) => `${(out.match(/^[+-](?![+-])/gm) ?? []).length} runs of words added or removed`
    ],
    ['assent diff', [...assent, 'diff', old, newer, '--format', 'json'], changesIn],
    [
      'remark-lint',
      [node, join(folder, 'remark-lint.mjs'), newer],
      (out) => `${Number(out)} messages on the form of Markdown`
    ],
    ['assent lint', [...assent, 'lint', newer, '--format', 'json'], findingsIn]
  ].map(([name, words, found]) => ({ name, words, found, times: [], output: '' }))
  for (let run = 0; run < runs; run++) for (const row of rows) measure(row)
  console.log('| program | processor time | what it finds |\n| --- | --- | --- |')
  for (const { name, times, found, output } of rows) console.log(`| ${name} | ${median(times)} ms | ${found(output)} |`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Run a program; `times` gets its processor time in milliseconds. Status 1 means that something was found. */
function measure(row) {
  const timed = ['-c', 'TIMEFORMAT="%U %S"; time "$@"', '_', ...row.words]
  const { status, stdout, stderr } = spawnSync('bash', timed, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status > 1) throw new Error(`${row.name} ended with ${status}: ${stderr}`)
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  row.times.push(Math.round((user + system) * 1000))
  row.output = stdout
}

function changesIn(out) {
  const { verdict, changes, text } = JSON.parse(out)
  const of = (severity) => changes.filter((change) => change.severity === severity).length
  const facts = `${of('substantial')} substantial changes, ${of('review')} to review, ${of('editorial')} editorial`
  return `${verdict}: ${facts}; of ${text.changedSentences} changed sentences ${text.unexplained} no fact explains, ${text.moved} moved, ${text.layoutOnly} differ in layout alone`
}

function findingsIn(out) {
  const findings = JSON.parse(out).policies.flatMap((policy) => policy.findings)
  return `${findings.length} on what a policy must say: ${[...new Set(findings.map(({ rule }) => rule))].join(', ')}`
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1]
}
