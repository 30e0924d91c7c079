#!/usr/bin/env node
// How time and memory grow with the size of a policy, up to 5 MB: each size in a process of its own.
//
//   node .ci/growth.mjs [MEGABYTES …]      0.3, 0.6, 1.25, 2.5 and 5 unless named
//
// The text is the example over and over, each copy's sentences a little different, so that nothing is remembered from one
// to the next. Processor time is counted. Exits 1 where a megabyte of the largest takes more than `most` times what one of
// the smallest from 1 MB on takes: below that, what a process needs anyway weighs too much.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'

const most = 1.6
const example = readFileSync('policies/kerfmarkt/2020-05.md', 'utf8')

if (process.argv[2] === '--one') one(Number(process.argv[3]))
else compare(process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0.3, 0.6, 1.25, 2.5, 5])

function compare(sizes) {
  const rows = sizes.map((size) => {
    const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', String(size)], {
      encoding: 'utf8'
    })
    if (run.status !== 0) throw new Error(`${size} MB ended with ${run.status}: ${run.stderr}`)
    const row = JSON.parse(run.stdout)
    console.log(`${size} MB: ${row.seconds.toFixed(2)} s, ${row.megabytes.toFixed(0)} MB, ${row.facts} places of facts`)
    return { size, ...row }
  })
  const first = rows.find(({ size }) => size >= 1) ?? rows[0]
  const last = rows.at(-1)
  for (const [what, key] of [
    ['time', 'seconds'],
    ['memory', 'megabytes']
  ]) {
    const ratio = last[key] / last.size / (first[key] / first.size)
    console.log(
      `${what} of a megabyte, at ${last.size} beside ${first.size}: ${ratio.toFixed(2)} times, at most ${most}`
    )
    if (ratio > most) process.exitCode = 1
  }
}

async function one(size) {
  const { parsePolicy } = await import('../dist/index.js')
  const value = policyOf(size * 1e6)
  const before = process.cpuUsage()
  const { policy } = parsePolicy(new VFile({ value, path: 'policy.md' }))
  const { user, system } = process.cpuUsage(before)
  const facts = Object.values(policy)
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((fact) => fact.evidence ?? [])
  const megabytes = process.resourceUsage().maxRSS / 1000
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes, facts: facts.length }))
}

function policyOf(letters) {
  const copies = []
  for (let copy = 1, length = 0; length < letters; copy++) {
    const text = example.replace(/\.(?=\s)/g, ` in case ${copy}.`)
    copies.push(text)
    length += text.length
  }
  return copies.join('\n\n').slice(0, letters)
}
