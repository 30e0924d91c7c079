#!/usr/bin/env node
// What many policies at once cost, by the processor time of whole processes, start-up included:
//
//   node .ci/throughput.mjs [FOLDER]
//
// `assent parse --format ndjson` over the policies of FOLDER/bench (../shared unless named), with one job beside a
// bundled program that only parses them with remark-parse, and with two jobs beside one; then the memory of two jobs over
// all of them beside that over fewer. Runs take turns and the least counts. By the clock two jobs are faster only on idle
// processors, so that is printed and not held. Exits 1 where a figure is beyond its bound.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'

const runs = 2
const bench = join(resolve(process.argv[2] ?? '../shared'), 'bench')
if (!existsSync(bench)) {
  console.log(`skipped: there are no policies in ${bench}`)
  process.exit(0)
}
const policies = globSync('*/*.md', { cwd: bench, absolute: true }).sort()
const fewer = policies.slice(0, Math.floor(policies.length / 3))
const told = `import { writeSync } from 'node:fs'
process.on('exit', () => writeSync(2, '\\n' + JSON.stringify(process.resourceUsage())))`

const folder = mkdtempSync(join(tmpdir(), 'assent-throughput-'))
try {
  const bare = join(folder, 'bare.mjs')
  const common = { bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' }
  await build({ ...common, entryPoints: ['.ci/bare-remark.mjs'], outfile: bare })
  const parse = (names, jobs) => ['bin/assent.js', 'parse', '--format', 'ndjson', '--jobs', jobs, ...names]
  const calls = { remark: [bare, ...policies], one: parse(policies, '1'), two: parse(policies, '2') }
  const least = {}
  for (let run = 0; run < runs; run++)
    for (const [name, words] of Object.entries(calls)) least[name] = lesser(least[name], measured(words))
  const small = measured(parse(fewer, '2'))
  const { remark, one, two } = least
  const count = `${policies.length} policies`
  hold(`${count} as NDJSON ${seconds(one)}, remark-parse alone ${seconds(remark)}`, one.cpu / remark.cpu, 3.5)
  hold(`${count} with two jobs ${seconds(two)}, with one ${seconds(one)}`, two.cpu / one.cpu, 1.4)
  console.log(`by the clock, two jobs are ${(one.clock / two.clock).toFixed(2)} times as fast as one`)
  const memory = `${count} with two jobs ${megabytes(two)}, ${fewer.length} policies ${megabytes(small)}`
  hold(memory, two.memory / small.memory, 1.4)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Seconds of processor time and by the clock, and the most memory in kilobytes, of a program. */
function measured(words) {
  const start = process.hrtime.bigint()
  const program = ['--import', `data:text/javascript,${encodeURIComponent(told)}`]
  const options = { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NO_COLOR: '1' } }
  const { status, stderr } = spawnSync(process.execPath, [...program, ...words], options)
  if (status !== 0) throw new Error(`${words.slice(0, 6).join(' ')} ended with ${status}: ${stderr}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(stderr.trim().split('\n').at(-1))
  const clock = Number(process.hrtime.bigint() - start) / 1e9
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, clock, memory: maxRSS }
}

function lesser(a = { cpu: Infinity, clock: Infinity, memory: Infinity }, b) {
  return Object.fromEntries(Object.keys(b).map((key) => [key, Math.min(a[key], b[key])]))
}

function hold(what, ratio, most) {
  console.log(`${what}: ${ratio.toFixed(2)} times, at most ${most}`)
  if (ratio > most) process.exitCode = 1
}

function seconds({ cpu }) {
  return `${cpu.toFixed(1)} s`
}

function megabytes({ memory }) {
  return `${(memory / 1000).toFixed(0)} MB`
}
