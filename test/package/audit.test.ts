import { execFile } from 'node:child_process'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'

let close = () => {}
afterEach(() => close())

/** Run the script of the checks against a registry on this machine. */
async function audit(answer: RequestListener): Promise<{ exitCode: number; stdout: string }> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    npm_config_registry: registry,
    npm_config_fetch_retries: '0'
  }
  return new Promise((done) => {
    execFile(process.execPath, ['.ci/audit.mjs'], { env }, (error, stdout) => {
      done({ exitCode: error ? Number(error.code) : 0, stdout })
    })
  })
}

const json =
  (value: unknown): RequestListener =>
  (request, response) => {
    request.resume()
    request.on('end', () => response.setHeader('content-type', 'application/json').end(JSON.stringify(value)))
  }

test('a registry that answers no audit is told of, and is no failure', async () => {
  const { exitCode, stdout } = await audit((_request, response) => response.writeHead(405).end())
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^skipped: the registry answers no audit \(.*405.*\)\n$/)
})

test('no weakness passes', async () => {
  expect(await audit(json({}))).toEqual({ exitCode: 0, stdout: 'ok: no known weakness\n' })
})

const weakness = {
  id: 1,
  url: 'https://github.com/advisories/GHSA-0000-0000-0000',
  title: 'A weakness made up for this test',
  severity: 'high',
  vulnerable_versions: '*'
}

test('a weakness of what users install fails, and is named', async () => {
  const { exitCode, stdout } = await audit((request, response) => {
    const isQuestion = request.url === '/-/npm/v1/security/advisories/bulk'
    // npm then asks for the versions of each package that may hold the weak one.
    const name = decodeURIComponent(request.url!.slice(1))
    json(isQuestion ? { commander: [weakness] } : { name, 'dist-tags': {}, versions: {} })(request, response)
  })
  expect(exitCode).toBe(1)
  expect(stdout).toContain('A weakness made up for this test')
})

test('an answer that npm cannot make sense of fails', async () => {
  const { exitCode, stdout } = await audit((request, response) => {
    const isQuestion = request.url === '/-/npm/v1/security/advisories/bulk'
    json(isQuestion ? { commander: [weakness] } : { name: 'another', 'dist-tags': {}, versions: {} })(request, response)
  })
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: 'npm audit failed: loading from incorrect packument\n' })
})
