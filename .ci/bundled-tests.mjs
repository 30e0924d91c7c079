// A test runner for Stryker that runs a mutant in milliseconds. Vitest loads every module anew, one by one, for each mutant;
// here each file of tests is one bundle. Those of acceptance are evaluated anew for each mutant, since modules there remember
// results; what else remembers is made forgetful. Of vitest it knows what these tests use: `test`, `test.each`, and `expect`,
// which is vitest's own but for the files that results are held against.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import { build } from 'esbuild'
import { glob } from 'tinyglobby'

const require = createRequire(import.meta.url)
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (path) {
  // Files of tests stand two folders deep, and name what is kept in test/fixtures.
  if (this._obj !== readFileSync(path.replace('../', 'test/'), 'utf8')) throw new Error(`differs from ${path}`)
})

/** What is found is found anew each time: what one mutant finds must not be there for the next. */
const forgetful = {
  name: 'forgetful',
  setup({ onLoad }) {
    onLoad({ filter: /src\/words\/remember\.ts$/ }, () => ({
      contents: `export const remember = (find) => find
        export const rememberOf = (find) => find
        export const rememberLittle = () => undefined`
    }))
  }
}

/** One bundle for each file, as a function that registers its tests when it is called. */
async function bundles() {
  const files = await glob(['test/{acceptance,compare,judge}/**/*.test.ts'], {
    // These take seconds: they walk whole corpora, or many random versions.
    ignore: ['test/compare/{chains,layouts,random-edits,shared-pairs}.test.ts']
  })
  const { outputFiles } = await build({
    entryPoints: files,
    // Else it takes the folder that this process began in, which holds no mutants.
    absWorkingDir: process.cwd(),
    outdir: 'bundled',
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: ['vitest'],
    plugins: [forgetful],
    logLevel: 'error'
  })
  return outputFiles.map(({ path, text }) => {
    const script = new Script(`(function (require, module, exports) {${text}\n})`, { filename: path })
    return { path, run: script.runInThisContext(), isFresh: path.includes('acceptance') }
  })
}

/** The tests of a file, each with its `id`. */
function testsOf(bundle) {
  if (bundle.isFresh || !bundle.tests) bundle.tests = evaluate(bundle)
  return bundle.tests
}

function evaluate({ path, run }) {
  const tests = []
  const test = (name, run) => tests.push({ id: `${path}#${tests.length} ${name}`, name: String(name), run })
  test.each = (rows) => (name, run) => {
    for (const row of rows) test(name, () => run(...(Array.isArray(row) ? row : [row])))
  }
  const vitest = { test, expect: Object.assign((value) => chai.expect(value), chai.expect) }
  const module = { exports: {} }
  run((name) => (name === 'vitest' ? vitest : require(name)), module, module.exports)
  return tests
}

class BundledTests {
  /** What the mutated code reads and counts. */
  state = {}

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.state
    this.bundles = await bundles()
  }

  async dryRun() {
    const tests = await this.run(() => true, true)
    return { status: 'complete', tests, mutantCoverage: this.state.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const wanted = testFilter && new Set(testFilter)
    const tests = await this.run((id) => wanted?.has(id) ?? true, false)
    const reached = determineHitLimitReached(this.state.hitCount, hitLimit)
    return toMutantRunResult(reached ?? { status: 'complete', tests })
  }

  /** Run the tests that are wanted, and no more after the first that fails, unless `all` are asked for. */
  async run(isWanted, all) {
    const results = []
    for (const bundle of this.bundles) {
      for (const { id, name, run } of testsOf(bundle)) {
        if (!isWanted(id)) continue
        if (all) this.state.currentTestId = id
        const start = performance.now()
        let failureMessage
        try {
          await run()
        } catch (error) {
          failureMessage = String(error)
        }
        this.state.currentTestId = undefined
        const timeSpentMs = performance.now() - start
        const outcome = failureMessage === undefined ? { status: 0 } : { status: 1, failureMessage }
        results.push({ id, name, timeSpentMs, ...outcome })
        if (failureMessage !== undefined && !all) return results
      }
    }
    return results
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundled', () => new BundledTests())]
