import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'assent-demo-'))

afterAll(() => rmSync(folder, { recursive: true }))

test('the demo walks from edit to accepted notice, and leaves its pages', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['docs/examples/demo.mjs', folder], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' }
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('  accepted   3  by the mail server\n  refused    1  for good')
  expect(stdout).toContain('  bound-on-joining    1\n  accepted-by-use     1\n  accepted-by-lapse   3\n')
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'cleo neither used the service nor declined until the end of the 30 calendar days, on 2020-05-31'
  )
  const pages = stdout.slice(stdout.indexOf('Pages to open')).trim().split('\n').slice(1)
  expect(pages.map((page) => existsSync(page))).toEqual(pages.map(() => true))
  expect(pages).toHaveLength(5)
  expect(readFileSync(join(folder, 'mail-ana.eml'), 'utf8')).toMatch(/^To: ana@example\.com\r$/m)
}, 180_000)
