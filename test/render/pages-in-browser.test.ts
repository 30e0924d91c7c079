import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import type { PolicyLog } from '../../src/log/policy-log.ts'
import { diffHtml } from '../../src/render/diff-html.ts'
import { logHtml } from '../../src/render/log-html.ts'
import { readText } from '../compare/read.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const example = (day: string) =>
  readText(readFileSync(new URL(`../../policies/kerfmarkt/${day}.md`, import.meta.url), 'utf8'))
const diff = comparePolicies(example('2018-05'), example('2020-05'))
const version = (commit: string, against: string | null, changes: PolicyLog['versions'][0]['changes']) => ({
  commit,
  date: '2020-05-01T10:00:00+02:00',
  author: 'Ann',
  subject: 'Publish the policy',
  path: 'policy.md',
  against,
  verdict: diff.verdict,
  changes
})
const log = {
  path: 'policy.md',
  walked: 2,
  filter: { kinds: [], concept: null },
  isShallow: false,
  versions: [version('b'.repeat(40), 'a'.repeat(40), diff.changes), version('a'.repeat(40), null, [])]
} as unknown as PolicyLog
const pages = { 'a comparison': diffHtml(diff), 'a history': logHtml(log) }

describe.skipIf(!existsSync(executablePath))(
  `pages in a browser (skipped where ${executablePath} is absent; CHROMIUM_PATH names another)`,
  () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    }, 60_000)
    afterAll(() => browser?.close())

    test.each(
      Object.entries(pages).flatMap(([name, html]) => [
        { name, html, colorScheme: 'light' as const, width: 1280 },
        { name, html, colorScheme: 'dark' as const, width: 390 }
      ])
    )(
      '$name, $colorScheme, $width pixels wide: nothing to complain of, and nothing that stands out of the page',
      async ({ html, colorScheme, width }) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
        try {
          const page = await context.newPage()
          await page.setContent(html)
          await page.evaluate(axe)
          const found = await page.evaluate(async () => {
            const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') }
            const { violations } = await checker.run()
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
          })
          expect(found).toEqual([])
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        } finally {
          await context.close()
        }
      },
      60_000
    )
  }
)
