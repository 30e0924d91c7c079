#!/usr/bin/env node
// Run tests of the command line on other releases of Node.js, whose programs the npm registry holds:
//
//   node .ci/node-versions.mjs [--all] [RELEASE …]      22 and 24 unless named
//
// With --all, those of jobs, of the ledger and of the dispatch too, which take minutes.
// Each is fetched into a temporary folder, which is left behind no longer than the run. Where the registry cannot be reached
// or has no program for this system, that is said, and is no failure. Exits 1 where a test fails on one of them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const words = process.argv.slice(2)
const named = words.filter((word) => !word.startsWith('--'))
const releases = named.length > 0 ? named : ['22', '24']
const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const files = ['parse', 'diff', 'notice', 'status'].map((name) => `test/cli/${name}.test.ts`)
const more = ['parse-jobs', 'ledger'].map((name) => `test/cli/${name}.test.ts`)
const ledger = words.includes('--all') ? [...more, 'test/ledger', 'test/dispatch'] : []

for (const release of releases) {
  const folder = mkdtempSync(join(tmpdir(), 'assent-node-'))
  try {
    testOn(release, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function testOn(release, folder) {
  const fetched = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `node-${system}@${release}`],
    { encoding: 'utf8' }
  )
  const bin = join(folder, 'node_modules', `node-${system}`, 'bin')
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node')
  if (fetched.status !== 0 || !existsSync(node)) {
    const [why = ''] = fetched.stderr.split('\n').filter((line) => line.includes('error'))
    console.log(`skipped: Node.js ${release}, since the registry gives no program for ${system} ${why}`)
    return
  }
  const { stdout: version } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  // The tests start `process.execPath`, and git hooks and scripts find this Node.js first.
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ASSENT_TEST_REPORT: '', NO_COLOR: '1' }
  const run = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', ...files, ...ledger], { encoding: 'utf8', env })
  const tests = /Tests {2}.*/.exec(run.stdout)?.[0] ?? run.stdout.slice(-2000)
  console.log(`${run.status === 0 ? 'ok  ' : 'FAIL'} Node.js ${version.trim()}: ${tests}`)
  if (run.status === 0) return
  console.log(run.stdout.slice(-6000))
  process.exitCode = 1
}
