import { existsSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Why tests in a browser are skipped; undefined where there is one. */
export const noBrowser = existsSync(path) ? undefined : `there is no ${path}; install Chromium, or set CHROMIUM_PATH`

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** A page as a browser opened it, and all that it did on its own. */
export interface Opened {
  page: Page
  /** Addresses asked for beside that of the page itself. */
  fetched: string[]
  /** Dialogs and errors. */
  ran: string[]
}

/** Open HTML as a page of a site. @param csp  the Content-Security-Policy that the site sends; none where left out */
export async function open(
  browser: Browser,
  html: string,
  { csp = '', width = 1280, dark = false } = {}
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' })
  const opened: Opened = { page, fetched: [], ran: [] }
  const address = 'https://site.example.com/page'
  await page.route('**', (route) =>
    route.request().url() === address
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: csp ? { 'content-security-policy': csp } : {},
          body: html
        })
      : route.abort()
  )
  page.on('request', (request) => {
    if (request.url() !== address) opened.fetched.push(request.url())
  })
  page.on('dialog', (dialog) => {
    opened.ran.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => opened.ran.push(String(error)))
  await page.goto(address, { waitUntil: 'load' })
  return opened
}

/** What axe finds to hinder people, one line each. */
export async function hindrances({ page }: Opened): Promise<string[]> {
  const results = (await page.evaluate(`${axe.source}; axe.run()`)) as AxeResults
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
