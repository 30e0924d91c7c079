import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startMailServer } from '../mail/mail-server.ts'
import { dispatchPlace, dispatchWords } from './dispatch-place.ts'

vi.setConfig({ testTimeout: 120_000 })

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0)) await end()
})

const login = { ASSENT_SMTP_USER: 'kerf', ASSENT_SMTP_PASSWORD: 'a secret' }
const certificates = madeCertificates()

describe.skipIf(certificates === null)('with a certificate of one’s own, which takes openssl to make', () => {
  const { certificate, key, file } = certificates!
  const trusted = { NODE_EXTRA_CA_CERTS: file }

  /** A server that takes mail only over TLS and after a login. */
  async function begin(smtp: SMTPServerOptions) {
    const place = await dispatchPlace(2)
    const logins: string[] = []
    const mails = await startMailServer({
      smtp: {
        authOptional: false,
        cert: certificate,
        key,
        onAuth({ method, username, password }, session, done) {
          logins.push(`${method} ${username} ${session.secure ? 'over TLS' : 'in the clear'}`)
          if (username === 'kerf' && password === 'a secret') done(null, { user: username })
          else done(Object.assign(new Error('authentication failed'), { responseCode: 535 }))
        },
        ...smtp
      }
    })
    ended.push(place.remove, mails.die)
    await place.publish()
    return { place, mails, logins }
  }

  test.each([
    { says: 'TLS from the start', scheme: 'smtps', smtp: { secure: true } },
    { says: 'STARTTLS', scheme: 'smtp', smtp: { disabledCommands: [] } }
  ])('mail goes out over $says once the certificate is trusted, and not before', async ({ scheme, smtp }) => {
    const { place, mails, logins } = await begin(smtp)
    const words = dispatchWords(`${scheme}://127.0.0.1:${mails.port}`)
    const refused = await place.run(words, login)
    expect(refused.exitCode).toBe(4)
    expect(refused.stderr).toContain(`the mail server 127.0.0.1:${mails.port} cannot be used: self-signed certificate`)
    expect(refused.stderr).toMatch(/NODE_EXTRA_CA_CERTS/)
    expect(refused.stderr).not.toContain('a secret')
    expect([mails.taken, logins]).toEqual([[], []])
    expect(await place.run(words, { ...login, ...trusted })).toMatchObject({ exitCode: 0, stderr: '' })
    expect(mails.taken.map(({ to }) => to).sort()).toEqual(place.addresses)
    expect(new Set(logins)).toEqual(new Set(['PLAIN kerf over TLS']))
  })

  test('a certificate for another name is refused', async () => {
    const { place, mails, logins } = await begin({ secure: true })
    const refused = await place.run(dispatchWords(`smtps://localhost:${mails.port}`), { ...login, ...trusted })
    expect(refused.exitCode).toBe(4)
    expect(refused.stderr).toMatch(/does not match certificate's altnames|altnames/)
    expect([mails.taken, logins]).toEqual([[], []])
  })

  test('a wrong password ends the dispatch with a sentence that does not hold it', async () => {
    const { place, mails } = await begin({ secure: true })
    const wrong = { ASSENT_SMTP_USER: 'kerf', ASSENT_SMTP_PASSWORD: 'another secret' }
    const refused = await place.run(dispatchWords(`smtps://127.0.0.1:${mails.port}`), { ...wrong, ...trusted })
    expect(refused.exitCode).toBe(4)
    expect(refused.stderr).toMatch(/authentication failed/)
    expect(refused.stderr).not.toContain('another secret')
    expect(mails.taken).toEqual([])
  })

  test('where TLS is asked for and the server has none, nothing is sent', async () => {
    const { place, mails, logins } = await begin({ disabledCommands: ['STARTTLS'] })
    const refused = await place.run(dispatchWords(`smtp://127.0.0.1:${mails.port}?starttls=always`), login)
    expect(refused.exitCode).toBe(4)
    expect(refused.stderr).toMatch(/cannot be used: .*STARTTLS/)
    expect([mails.taken, logins]).toEqual([[], []])
  })
})

/** A certificate for 127.0.0.1 alone, signed by itself; null where there is no openssl. */
function madeCertificates(): { certificate: string; key: string; file: string } | null {
  const folder = mkdtempSync(join(tmpdir(), 'assent-tls-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const words = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=assent-test'
  const name = ['-addext', 'subjectAltName=IP:127.0.0.1']
  try {
    execFileSync('openssl', [...words.split(' '), ...name, '-keyout', key, '-out', file], { stdio: 'ignore' })
    return { certificate: readFileSync(file, 'utf8'), key: readFileSync(key, 'utf8'), file }
  } catch {
    return null
  }
}
