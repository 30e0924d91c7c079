// How much the history of 200 versions costs against one comparison: `node .ci/history-cost.mjs [POLICY] [VERSIONS]`.
// Work that versions share must be done once: 200 versions cost at most 12 times one comparison.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [policy = 'policies/kerfmarkt/2020-05.md', count = '200'] = process.argv.slice(2)
const most = 12
const program = resolve('bin/assent.js')
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
const folder = mkdtempSync(join(tmpdir(), 'assent-history-'))
const git = (...words) => execFileSync('git', [...identity, ...words], { cwd: folder, stdio: 'pipe' })

/** Seconds of the fastest of a few runs: what else the machine does only ever slows a run down. */
function seconds(words, runs) {
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint()
    execFileSync(process.execPath, [program, ...words], { cwd: folder, stdio: 'pipe', maxBuffer: 1 << 28 })
    return Number(process.hrtime.bigint() - start) / 1e9
  })
  return Math.min(...times)
}

try {
  git('init', '--quiet')
  let lines = readFileSync(policy, 'utf8').split('\n')
  const original = lines
  const prose = lines.flatMap((line, at) => (/^[A-Z][a-z]+ .{30,}/.test(line) ? [at] : []))
  for (let version = 0; version < Number(count); version++) {
    const at = prose[(version * 7) % prose.length]
    lines = lines.with(at, `${original[at]} We keep note ${version} of it for ${2 + (version % 5)} days.`)
    writeFileSync(join(folder, 'policy.md'), lines.join('\n'))
    git('add', '.')
    git('commit', '--quiet', '--message', `Version ${version}`)
  }
  const one = seconds(['diff', 'HEAD~1:policy.md', 'HEAD:policy.md', '--format', 'json'], 3)
  const all = seconds(['log', 'policy.md', '--format', 'json'], 1)
  const ratio = all / one
  console.log(
    `${count} versions in ${all.toFixed(2)} s, one comparison in ${one.toFixed(2)} s: ${ratio.toFixed(1)} times`
  )
  process.exitCode = ratio <= most ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
