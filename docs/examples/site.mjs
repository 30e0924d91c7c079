#!/usr/bin/env node
// A site that shows a notice of changes to the people whose window is open, and tells assent what they do.
//
//   node docs/examples/site.mjs --notice notice --events events.ndjson --to people.csv --port 8080
//   node docs/examples/site.mjs --notice notice --events events.ndjson --ledger FILE|URL
//
// It sets no cookie and sends no script. Who is signed in, the header `x-person` says: your own sign-in puts it there, and
// takes away what visitors send under that name. See docs/site.md.
import { execFile } from 'node:child_process'
import { appendFile, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'

const { values } = parseArgs({
  options: {
    notice: { type: 'string', default: 'notice' },
    events: { type: 'string', default: 'events.ndjson' },
    to: { type: 'string' },
    ledger: { type: 'string' },
    port: { type: 'string', default: '8080' },
    every: { type: 'string', default: '60' }, // seconds between two counts
    assent: { type: 'string', default: 'assent' }
  }
})
const run = promisify(execFile)
const banner = await readFile(join(values.notice, 'banner.html'), 'utf8')
const notice = await readFile(join(values.notice, 'notice.html'), 'utf8')
const { id } = JSON.parse(await readFile(join(values.notice, 'notice.json'), 'utf8'))
// The page allows its own style by digest, and nothing else; so does the header, for browsers and for proxies.
const [, style = ''] = /style-src '([^']+)'/.exec(notice) ?? []

/** People whose window is open, with the end of it; and those who do not want to see the banner again today. */
let open = new Map()
const hidden = new Set()
/** Who acted while a count was under way, which may not know of it. */
const acted = new Set()

/** Ask assent who has not decided yet: the ledger, once what happened here has been put down in it; else the files. */
async function count() {
  acted.clear()
  if (values.ledger) await run(values.assent, ['record', values.events, '--ledger', values.ledger])
  const files = [values.notice, '--events', values.events, ...(values.to ? ['--to', values.to] : [])]
  const where = values.ledger ? ['--ledger', values.ledger, '--notice', id] : files
  const words = ['status', ...where, '--people', '--format', 'json']
  const { stdout } = await run(values.assent, words, { maxBuffer: 1 << 30 })
  const pending = JSON.parse(stdout).people.filter(({ id, state }) => state === 'pending' && !acted.has(id))
  open = new Map(pending.map(({ id, windowEnds }) => [id, windowEnds]))
}

/** One line for `assent record` and `assent status`; whoever has acted no longer needs to be asked. */
async function happened(person, event) {
  const at = process.env.ASSENT_NOW ?? new Date().toISOString()
  await appendFile(values.events, `${JSON.stringify({ person, event, at })}\n`)
  open.delete(person)
  acted.add(person)
}

function page(person) {
  const isAsked = open.has(person) && !hidden.has(person)
  const asks = `${banner}
<form method="post" action="/privacy/accept"><button>I accept the changes</button></form>
<form method="post" action="/privacy/refuse"><button>I refuse the changes</button></form>
<p><a href="/privacy/hide">Hide this until later</a></p>`
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Laser-cut parts</title></head>
<body>
<main>
${isAsked ? asks : ''}
<h1>Laser-cut parts</h1>
<form method="post" action="/order"><button>Order a part</button></form>
</main>
</body>
</html>
`
}

/** What a person does, and the event that it is. What counts as use is for you to say: here it is an order. */
const acts = {
  '/join': 'join',
  '/order': 'use',
  '/privacy/accept': 'accept',
  '/privacy/refuse': 'decline'
}

/** Pages. To read the notice, to hide it or to refuse is no use of the service. */
const pages = {
  '/': (person) => ({ type: 'text/html', body: page(person) }),
  '/privacy/notice.html': () => ({ type: 'text/html', body: notice }),
  '/privacy/mine.json': (person) => ({
    type: 'application/json', // for an app, which shows the notice in its own way
    body: JSON.stringify({
      isOpen: open.has(person),
      windowEnds: open.get(person) ?? null,
      notice: '/privacy/notice.html'
    })
  }),
  '/privacy/hide': (person) => {
    hidden.add(person)
    return { status: 303, to: '/' }
  }
}

async function answer({ method, url = '/', headers }) {
  const { 'x-person': person, 'sec-fetch-site': from = 'same-origin' } = headers
  const path = new URL(url, 'http://site').pathname
  if (method === 'GET' && Object.hasOwn(pages, path)) return pages[path](person)
  if (method !== 'POST' || !Object.hasOwn(acts, path)) return { status: 404, type: 'text/plain', body: 'Not found\n' }
  if (!person) return { status: 401, type: 'text/plain', body: 'Sign in first\n' }
  if (from !== 'same-origin') return { status: 403, type: 'text/plain', body: 'Only from our own pages\n' }
  await happened(person, acts[path])
  return { status: 303, to: '/' }
}

const server = createServer(async (request, response) => {
  try {
    const { status = 200, type, body = '', to } = await answer(request)
    response.writeHead(status, {
      ...(to ? { location: to } : { 'content-type': `${type}; charset=utf-8` }),
      'content-security-policy': `default-src 'none'; style-src '${style}'; form-action 'self'; base-uri 'none'`,
      'cache-control': 'no-store' // what a page shows hangs on who asks
    })
    response.end(body)
  } catch (error) {
    console.error(error)
    response.writeHead(500).end()
  }
})

/** Count again and again, one count after another. */
async function countOn() {
  await count().catch((error) => console.error(error))
  setTimeout(countOn, Number(values.every) * 1000).unref()
}

await count()
setTimeout(countOn, Number(values.every) * 1000).unref()
// At the start of each day everybody whose window is still open sees the banner again.
setInterval(() => hidden.clear(), 24 * 60 * 60 * 1000).unref()
server.keepAliveTimeout = 75_000 // longer than that of the proxy in front, as is the custom
server.listen(Number(values.port), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`))
