import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startMailServer } from '../mail/mail-server.ts'
import { sampleReport } from '../mail/report-sample.ts'
import { dispatchPlace, dispatchWords } from './dispatch-place.ts'

test('delivery reports are recorded from a maildir, an mbox and a mail, once each, and the story tells them', async () => {
  const place = await dispatchPlace(3)
  const mails = await startMailServer()
  try {
    const sent = { ASSENT_NOW: '2020-05-02T07:00:00Z' }
    const later = { ASSENT_NOW: '2020-05-10T07:00:00Z' }
    await place.publish()
    expect(await place.run(dispatchWords(mails.url), sent)).toMatchObject({ exitCode: 0 })
    const path = (name: string) => join(place.folder, name)
    const report = (to: string) => {
      const { messageId } = mails.taken.find((each) => each.to === to)!
      return sampleReport({ messageId, recipient: to })
    }
    for (const name of ['cur', 'new', 'tmp']) mkdirSync(path(`maildir/${name}`), { recursive: true })
    writeFileSync(path('maildir/new/1588406400.1.mx:2,'), report('u1@example.com'))
    writeFileSync(path('box.mbox'), `From MAILER-DAEMON Sat May  2 10:00:00 2020\n${report('u2@example.com')}\n\n`)
    writeFileSync(path('one.eml'), report('u3@example.com'))
    for (const name of ['maildir', 'box.mbox', 'one.eml']) {
      const first = await place.run(['record', '--bounces', name], later)
      expect(first).toMatchObject({ exitCode: 0, stderr: '' })
      expect(first.stdout).toMatch(
        new RegExp(`^${name}: 1 mails: 1 bounces recorded, 0 known already, ledger head \\d+ \\w{64}\n$`)
      )
      expect((await place.run(['record', '--bounces', name], later)).stdout).toBe(
        `${name}: 1 mails: 0 bounces recorded, 1 known already\n`
      )
    }
    const story = await place.run(['status', '--person', 'u2'], later)
    expect(story.stdout).toContain(
      '  The e-mail came back on 2020-05-02 10:00; by the terms of the notice sending\n    it is notice all the same.\n'
    )
    const sentences = story.stdout.slice(0, story.stdout.indexOf('It rests on:'))
    expect(Math.max(...sentences.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    const before = await place.run(['status', '--person', 'u2', '--as-of', '2020-05-02T09:30'], later)
    expect(before.stdout).not.toContain('came back')
    expect(await place.run(['ledger', 'verify'], later)).toMatchObject({ exitCode: 0 })
  } finally {
    await mails.die()
    place.remove()
  }
}, 180_000)

test('where nobody was ever named to send to, dispatch says so', async () => {
  const place = await dispatchPlace(1)
  const mails = await startMailServer()
  try {
    await place.publish()
    const words = dispatchWords(mails.url).filter((word) => word !== '--to' && word !== 'people.csv')
    const { exitCode, stderr } = await place.run(words)
    expect([exitCode, stderr]).toEqual([
      0,
      'warning: nobody was named to whom this notice goes; name the people with --to\n'
    ])
    expect(mails.taken).toEqual([])
  } finally {
    await mails.die()
    place.remove()
  }
}, 120_000)
