// How much the history of 200 versions costs against one comparison: `node .ci/history-cost.mjs [POLICY…]`, on the example
// and on the largest policies of ../shared unless policies are named. Work that versions share must be done once: 200
// versions cost at most 12 times one comparison. Costs are seconds of the processor, which other work on the machine
// does not stretch.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'

const count = 200
const most = 12
const shared = resolve('../shared')
const named = process.argv.slice(2)
const policies = named.length > 0 ? named : ['policies/kerfmarkt/2020-05.md', ...largest()]
const program = resolve('bin/assent.js')
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
const toldAtExit =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("used "+(process.cpuUsage().user+process.cpuUsage().system)))'

/** Two policies: where the share of what no versions share is largest, and where the text is. */
function largest() {
  if (!existsSync(join(shared, 'corpus-pairs'))) return []
  const found = globSync(['corpus/*/new.md', 'corpus-pairs/real/*/new.md'], { cwd: shared, absolute: true })
  return found.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, 2)
}

/** Seconds of the processor that the middle one of a few runs takes. */
function seconds(folder, words, runs) {
  const times = Array.from({ length: runs }, () => {
    const call = ['--import', toldAtExit, program, ...words]
    const { stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
    const [, used] = /used (\d+)$/.exec(stderr) ?? []
    if (!used) throw new Error(`assent ${words.join(' ')} failed: ${stderr}`)
    return Number(used) / 1e6
  })
  return times.sort((a, b) => a - b)[runs >> 1]
}

/** A history in which each version changes one more sentence; and back, so that the text does not grow. */
function writeHistory(folder, policy) {
  const git = (...words) => execFileSync('git', [...identity, ...words], { cwd: folder, stdio: 'pipe' })
  git('init', '--quiet')
  const original = readFileSync(policy, 'utf8').split('\n')
  const prose = original.flatMap((line, at) => (/^[A-Z][a-z]+ .{30,}/.test(line) ? [at] : []))
  let lines = original
  for (let version = 0; version < count; version++) {
    const at = prose[(version * 7) % prose.length]
    lines = lines.with(at, `${original[at]} We keep note ${version} of it for ${2 + (version % 5)} days.`)
    writeFileSync(join(folder, 'policy.md'), lines.join('\n'))
    git('add', '.')
    git('commit', '--quiet', '--message', `Version ${version}`)
  }
}

/** Seconds of one comparison and of the whole history, one right after the other. */
function measured(folder) {
  const one = seconds(folder, ['diff', 'HEAD~1:policy.md', 'HEAD:policy.md', '--format', 'json'], 5)
  return [one, seconds(folder, ['log', 'policy.md', '--format', 'json'], 1)]
}

for (const policy of policies) {
  const folder = mkdtempSync(join(tmpdir(), 'assent-history-'))
  try {
    writeHistory(folder, policy)
    let [one, all] = measured(folder)
    // A long run is disturbed more often than a short one: it is measured again before it counts as too dear.
    for (let again = 0; again < 2 && all > most * one; again++) {
      const [nextOne, nextAll] = measured(folder)
      if (nextAll / nextOne < all / one) [one, all] = [nextOne, nextAll]
    }
    const ratio = all / one
    const size = Math.round(statSync(policy).size / 1000)
    console.log(
      `${ratio <= most ? 'ok  ' : 'FAIL'} ${count} versions of ${size} kB: ${all.toFixed(2)} s, one comparison: ${one.toFixed(2)} s, ${ratio.toFixed(1)} times, at most ${most}`
    )
    if (ratio > most) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
