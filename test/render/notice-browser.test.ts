import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import { makeNotice } from '../../src/notice/make-notice.ts'
import { type NoticeForms, noticeForms } from '../../src/notice/notice-forms.ts'
import { hindrances, launchBrowser, noBrowser, open } from '../browser.ts'

// Each would set `ran` or load something if it were taken for more than words.
const hostile = [
  '<script>window.ran = 1; alert(1)</script>',
  '<img src="https://evil.example.com/x.png" onerror="window.ran = 1" onclick="window.ran = 1">',
  '<a href="javascript:window.ran=1" onfocus="window.ran = 1" autofocus>here</a>',
  '[run](javascript:window.ran=1) ![load](https://evil.example.com/y.png)',
  '--><svg onload="window.ran = 1"><style>@import "https://evil.example.com/z.css"</style></svg><!--',
  '</style></title></main></details><script src="https://evil.example.com/s.js"></script>',
  '" onmouseover="window.ran = 1" x="'
].join(' and ')

function noticeOf(words: string): NoticeForms {
  const [old, now] = ['2018-05', '2020-05'].map((version) => {
    const path = `policies/kerfmarkt/${version}.md`
    return parsePolicy(new VFile({ path, value: readFileSync(path) }))
  })
  if (!old || !now) throw new Error('no versions')
  const notice = makeNotice(comparePolicies(old, now), old.policy, now.policy, {
    at: '2020-05-01T09:00:00+02:00',
    timeZone: 'Europe/Amsterdam',
    policyUrl: 'https://site.example.com/privacy'
  })
  if (!notice) throw new Error('no notice')
  for (const { changes } of words === '' ? [] : notice.groups) {
    for (const change of changes) Object.assign(change, { summary: words, oldWords: words, newWords: `New: ${words}` })
  }
  if (words !== '') notice.title = words
  return noticeForms(notice)
}

/** A page of a site, which shows the banner above what it is about. */
function hostPage(banner: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body>
<main>${banner}<h1>Laser-cut parts</h1><p>What we make.</p></main></body></html>`
}

const strict = "default-src 'none'; base-uri 'none'; form-action 'none'"

describe.skipIf(noBrowser)(`in a browser${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  }, 120_000)
  afterAll(() => browser?.close())

  test.each([
    { says: 'the page', html: noticeOf('').html, width: 1280, dark: false },
    { says: 'the page on a phone, in the dark', html: noticeOf('').html, width: 390, dark: true },
    { says: 'the page of a hostile policy on a phone', html: noticeOf(hostile).html, width: 390, dark: false },
    { says: 'the banner', html: hostPage(noticeOf('').banner), width: 1280, dark: false },
    {
      says: 'the banner of a hostile policy on a phone',
      html: hostPage(noticeOf(hostile).banner),
      width: 390,
      dark: false
    }
  ])('axe finds nothing in $says, and nothing sticks out at the side', async ({ html, width, dark }) => {
    const opened = await open(browser, html, { width, dark })
    for (const each of await opened.page.locator('summary').all()) await each.click()
    expect(await hindrances(opened)).toEqual([])
    expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await opened.page.close()
  })

  test.each([
    { says: 'the page', html: noticeOf(hostile).html, csp: strict },
    { says: 'the page where the site sends no policy', html: noticeOf(hostile).html, csp: '' },
    { says: 'the banner', html: hostPage(noticeOf(hostile).banner), csp: strict },
    { says: 'the banner where the site sends no policy', html: hostPage(noticeOf(hostile).banner), csp: '' }
  ])('nothing runs and nothing is fetched: $says', async ({ html, csp }) => {
    const opened = await open(browser, html, { csp })
    for (const each of await opened.page.locator('summary').all()) await each.click()
    await opened.page.locator('main').hover({ position: { x: 5, y: 5 } })
    await opened.page.keyboard.press('Tab')
    expect({ fetched: opened.fetched, ran: opened.ran }).toEqual({ fetched: [], ran: [] })
    expect(await opened.page.evaluate('window.ran')).toBeUndefined()
    expect(await opened.page.locator('script, img, svg, [onerror], [onclick], [onload]').count()).toBe(0)
    expect(await opened.page.locator('main').textContent()).toContain('window.ran = 1')
    await opened.page.close()
  })

  test('the style of the page is the one that its own policy of content allows', async () => {
    const opened = await open(browser, noticeOf('').html)
    const font = await opened.page.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily')
    expect(font).toContain('sans-serif')
    await opened.page.close()
  })
})

test.each([
  ['the page', noticeOf('').html],
  ['the page of a hostile policy', noticeOf(hostile).html],
  ['the banner in a page', hostPage(noticeOf('').banner)],
  ['the banner of a hostile policy in a page', hostPage(noticeOf(hostile).banner)]
])('%s is valid HTML', async (_, html) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'require-csp-nonce': 'off' }
  })
  const { results } = await validator.validateString(html)
  expect(
    results.flatMap(({ messages }) => messages.map((each) => `${each.line} ${each.ruleId}: ${each.message}`))
  ).toEqual([])
})
