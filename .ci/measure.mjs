#!/usr/bin/env node
// Hold the built program against hand-labelled policies, as test/thresholds.json demands; a line for each figure.
//
//   node .ci/measure.mjs [FOLDER]
//
// FOLDER (../shared unless named) holds bench/, gold/ and corpus/. Where it is missing there is nothing to hold against:
// that is said, and is no failure. Exits 1 where a figure falls short.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const shared = resolve(process.argv[2] ?? '../shared')
const thresholds = JSON.parse(readFileSync('test/thresholds.json', 'utf8'))

if (!existsSync(join(shared, 'bench'))) {
  console.log(`skipped: ${thresholds.length} figures, since there are no labelled policies in ${shared}`)
  process.exit(0)
}

const reports = new Map()

for (const { name, bench, figure, least = -Infinity, most = Infinity } of thresholds) {
  const value = figure.reduce((part, key) => part?.[key], report(bench))
  const holds = value >= least && value <= most
  const bound = most === Infinity ? `at least ${least}` : `at most ${most}`
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}: ${Number.isInteger(value) ? value : value?.toFixed(3)}, ${bound}`)
  if (!holds) process.exitCode = 1
}

/** What a bench prints; each is run once. */
function report([script, ...words]) {
  const call = [script, ...words].join(' ')
  if (!reports.has(call)) {
    const places = words.map((word) => (existsSync(join(shared, word)) ? join(shared, word) : word))
    const program = [join(shared, 'bench', script), ...places, '--cli', `${process.execPath} bin/assent.js`, '--json']
    const { stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 1 << 30 })
    if (!stdout) throw new Error(`${call} printed nothing: ${stderr}`)
    reports.set(call, JSON.parse(stdout))
  }
  return reports.get(call)
}
