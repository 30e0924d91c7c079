#!/usr/bin/env node
// Make the pictures of the README anew from real runs: the comparison of the example at a terminal, and as a page. Needs the
// built program and Chromium (CHROMIUM_PATH, else /usr/bin/chromium).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const shownLines = 40
const width = 96
const versions = ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md']
const folder = mkdtempSync(join(tmpdir(), 'assent-pictures-'))

/** Select Graphic Rendition (ECMA-48, 8.3.117) -> style; the few codes that chalk writes. */
const styles = {
  1: 'font-weight:700',
  2: 'opacity:.6',
  4: 'text-decoration:underline',
  9: 'text-decoration:line-through',
  31: 'color:#ff7b72',
  32: 'color:#7ee787',
  33: 'color:#e3b341',
  36: 'color:#79c0ff'
}

const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: String(width) }
const words = ['bin/assent.js', 'diff', ...versions, '--output', `html=${join(folder, 'changes.html')}`]
const output = execFileSync(process.execPath, words, { encoding: 'utf8', env })
const lines = output.trimEnd().split('\n').slice(0, shownLines)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
})
try {
  const terminal = await browser.newPage({ viewport: { width: 860, height: 700 }, deviceScaleFactor: 1 })
  await terminal.setContent(
    `<body style="margin:0;background:#0d1117"><pre style="margin:0;padding:20px 24px;color:#e6edf3;font:13px/1.45 monospace">$ assent diff ${versions.join(' ')}\n${toHtml(lines.join('\n'))}\n…</pre>`
  )
  await terminal.locator('pre').screenshot({ path: 'docs/images/terminal.png' })
  const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, colorScheme: 'light' })
  await page.goto(String(pathToFileURL(join(folder, 'changes.html'))))
  await page
    .locator('h2', { hasText: 'Substantial' })
    .first()
    .evaluate((heading) => heading.scrollIntoView())
  await page.screenshot({ path: 'docs/images/report.png' })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

function toHtml(text) {
  let open = 0
  const html = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\u001b\[(\d+)m/g, (_, code) => {
      if (styles[code]) {
        open++
        return `<span style="${styles[code]}">`
      }
      return open-- > 0 ? '</span>' : ''
    })
  return html
}
