import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readMails } from '../../src/read/read-mails.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-mails-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string): Promise<string[]> {
  const found: string[] = []
  for await (const { path, line, mail } of readMails(join(folder, name))) {
    const content = mail instanceof Uint8Array ? Buffer.from(mail).toString() : mail.reason
    found.push(`${path.slice(folder.length + 1)}:${line}: ${content}`)
  }
  return found
}

test('an mbox is read mail by mail; quoted lines lose one mark, and bytes stay what they are', async () => {
  writeFileSync(
    join(folder, 'box'),
    'From a@b.c Sat May  2\nSubject: 1\n\nGrüße\nFrom here on\n>From me\n>>From you\n\nFrom d@e.f Sun\r\nSubject: 2\r\n\r\n'
  )
  expect(await read('box')).toEqual([
    'box:1: Subject: 1\n\nGrüße\nFrom here on\nFrom me\n>From you\n',
    'box:9: Subject: 2\r\n\r\n'
  ])
})

test('a maildir is read from new and cur, without what is being delivered', async () => {
  for (const name of ['new', 'cur', 'tmp']) mkdirSync(join(folder, 'dir', name), { recursive: true })
  writeFileSync(join(folder, 'dir/new/2'), 'b')
  writeFileSync(join(folder, 'dir/cur/1:2,S'), 'c')
  writeFileSync(join(folder, 'dir/new/1'), 'a')
  writeFileSync(join(folder, 'dir/tmp/3'), 'd')
  expect(await read('dir')).toEqual(['dir/new/1:null: a', 'dir/new/2:null: b', 'dir/cur/1:2,S:null: c'])
})

test('a folder is read for its mails, and a file for its mail', async () => {
  mkdirSync(join(folder, 'files'))
  writeFileSync(join(folder, 'files/a.eml'), 'Subject: a')
  writeFileSync(join(folder, 'files/notes.txt'), 'no mail')
  writeFileSync(join(folder, 'files/b.mbox'), 'From x\nSubject: b')
  expect(await read('files')).toEqual(['files/a.eml:null: Subject: a', 'files/b.mbox:1: Subject: b'])
  expect(await read('files/a.eml')).toEqual(['files/a.eml:null: Subject: a'])
})

test('a mail beyond all measure is passed over with a reason', async () => {
  writeFileSync(join(folder, 'large.eml'), '')
  truncateSync(join(folder, 'large.eml'), 30_000_000)
  writeFileSync(join(folder, 'large.mbox'), `From x\n${'y'.repeat(30_000_000)}\n\nFrom z\nSubject: b`)
  expect(await read('large.eml')).toEqual(['large.eml:null: this mail is larger than 20 MB; a delivery report is not'])
  expect(await read('large.mbox')).toEqual([
    'large.mbox:1: this mail is larger than 20 MB; a delivery report is not',
    'large.mbox:4: Subject: b'
  ])
})

test('a path that is not there gets a sentence', async () => {
  await expect(read('none')).rejects.toThrow(/there is no such file or folder/)
})
