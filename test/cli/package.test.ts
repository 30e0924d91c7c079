import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'assent-package-'))
const isInstalled = install()

/** Milliseconds that a step may take on a busy machine: it writes and removes thousands of files. */
const slow = 240_000

afterAll(() => rmSync(folder, { recursive: true }), slow)

/** Install the package as it would be published into an empty folder, without the packages that only we need. */
function install(): boolean {
  execFileSync('npm', ['run', '--silent', 'types'])
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder])
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  const words = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`]
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', timeout: 240_000 })
  if (status === 0) return true
  if (!/ENOTFOUND|ENOTCACHED|ETIMEDOUT|ECONN|EAI_AGAIN|E40[13]/.test(stderr)) throw new Error(stderr)
  console.log('skipped: neither the cache of npm nor a registry has the packages that assent depends on')
  return false
}

/** Start a program in the folder that the package is installed in. */
function run(program: string, ...words: string[]): string {
  return execFileSync(program, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
}

const consumer = `
import { acceptanceOf, diffPolicies, makeNotice, type Policy, parsePolicy, type PolicyDiff, renderNotice } from 'assent'
import remarkAssent from 'assent/remark'

const old = parsePolicy('# Policy\\n\\nWe keep your email address for 1 year after you close your account.\\n')
const newer = parsePolicy('# Policy\\n\\nWe keep your email address for 2 years after you close your account.\\n', { path: 'new.md' })
const diff: PolicyDiff = diffPolicies(old, newer)
const policy: Policy = newer.policy
const notice = makeNotice(diff, old.policy, policy, { at: '2020-05-01T09:00:00Z', window: 'P30D' })
if (!notice) throw new Error('no notice')
const text: string = await renderNotice(notice, 'text')
const person = { id: 'ana', email: null, joined: null, locale: null }
const { state } = acceptanceOf(person, { postedAt: notice.dates.postedAt, dispatchedAt: null, terms: notice.terms }, [], '2020-05-02T00:00:00Z')
console.log(diff.verdict, policy.retentionPeriods[0]?.duration, text.length > 100, state, typeof remarkAssent)
`

describe.runIf(isInstalled)('the package, installed into an empty folder', { timeout: slow }, () => {
  beforeAll(() => {
    cpSync('policies', join(folder, 'policies'), { recursive: true })
    writeFileSync(join(folder, 'consumer.ts'), consumer)
  })

  test('the command runs, and finds what this repository finds', () => {
    const words = ['diff', 'policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md', '--format', 'json']
    const program = join(folder, 'node_modules/.bin/assent')
    expect(run(program, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(run(program, ...words)).toBe(
      execFileSync(process.execPath, [resolve('bin/assent.js'), ...words], { encoding: 'utf8' })
    )
  })

  test('a program in TypeScript that uses the library passes the type check, declarations included, and runs', async () => {
    const options = { strict: true, noEmit: true, target: 'es2023', module: 'nodenext', types: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }))
    const check = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', '.'], { cwd: folder, encoding: 'utf8' })
    expect(check.stdout).toBe('')
    const outfile = join(folder, 'consumer.mjs')
    await build({ entryPoints: [join(folder, 'consumer.ts')], outfile, format: 'esm', logLevel: 'silent' })
    expect(run(process.execPath, outfile)).toBe('substantial P2Y true pending function\n')
    // The library itself bundled: what a bundler leaves out for having no effects is not missed.
    const external = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)
    const form = { bundle: true, format: 'esm', platform: 'node' } as const
    await build({ entryPoints: [join(folder, 'consumer.ts')], outfile, ...form, external, logLevel: 'silent' })
    expect(run(process.execPath, outfile)).toBe('substantial P2Y true pending function\n')
  })
})
