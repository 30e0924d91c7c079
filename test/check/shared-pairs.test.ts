import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeReport } from '../../src/check/make-report.ts'
import { checkRenderers } from '../../src/render/checks.ts'
import { checkSample } from './check-sample.ts'

const shared = new URL('../../../shared/', import.meta.url)

/** Pairs of real policies; none, and no test of them, where the folder is absent. */
function pairs(path: string) {
  const folder = new URL(`${path}/`, shared)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const [old, now] = ['old.md', 'new.md'].map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))
      return { name, old: old!, now: now! }
    })
}

const real = pairs('corpus')

test.skipIf(real.length === 0)('the pairs in ../shared are there (else the tests of this file are skipped)', () => {
  expect(real.length).toBeGreaterThan(0)
})

test.each(real)(
  '$name: what is found stands in the new version, and what it had before never counts',
  async ({ old, now }) => {
    const checked = checkSample(old, now)
    const lines = now.split('\n').length
    expect(
      checked.findings.filter(({ place }) => place.line < 1 || place.endLine < place.line || place.endLine > lines)
    ).toEqual([])
    const same = checkSample(now, now)
    expect(same.findings.filter(({ state }) => state !== 'already-there')).toEqual([])
    const report = makeReport([checked], { base: 'main', failOn: 'review', approvals: [], isWhole: true })
    const failing = report.policies[0]!.findings.filter((finding) => finding.fails)
    const sarif = await checkRenderers.sarif(report)
    expect(failing.filter(({ id }) => !sarif.includes(id))).toEqual([])
  }
)

/** One of the pairs is so long that it alone would double the time. */
const layoutOnly = pairs('corpus-pairs/layout-only').filter(({ now }) => now.length < 200_000)

test.each(layoutOnly)('$name: layout makes no finding that counts', ({ old, now }) => {
  const { findings } = checkSample(old, now)
  const raised = findings.filter(({ state, severity }) => state === 'open' && severity !== 'editorial')
  expect(raised.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
})
