import { expect, test } from 'vitest'
import { ledgerNotices, noticeById } from '../../src/ledger/notices.ts'
import { publish } from '../../src/ledger/publish.ts'
import { publishedVersion } from '../../src/ledger/published-version.ts'
import { noticeEntry } from './notice-entry.ts'
import { onEachDatabase } from './on-each-database.ts'

const may = Date.parse('2020-05-01T07:00:00Z')
const june = Date.parse('2020-06-01T07:00:00Z')

onEachDatabase((place) => {
  test('a posting is recorded once, with the files and the versions', async (context) => {
    const ledger = await place.ledger(context)
    expect(await publishedVersion(ledger)).toBe(null)
    const first = await publish(ledger, noticeEntry(), may)
    const again = await publish(ledger, noticeEntry(), june)
    expect([first.isNew, again.isNew, again.at, again.head]).toEqual([true, false, may, first.head])
    expect((await ledgerNotices(ledger.db)).map(({ seq, postedAt }) => [seq, postedAt])).toEqual([[1, may]])
    expect(await publishedVersion(ledger)).toEqual({
      path: 'new.md',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      text: '# Privacy Policy\n\nSeven years.\n',
      notice: noticeEntry().id
    })
    const files = await ledger.db.selectFrom('notice_file').select(['name', 'content']).orderBy('name').execute()
    expect(files.map(({ name, content }) => [name, Buffer.from(content).toString().slice(0, 8)])).toEqual([
      ['notice.json', '{\n  "sche'.slice(0, 8)],
      ['notice.md', '# Notice']
    ])
  })

  test('the notice posted last is the published one, whatever the order of recording', async (context) => {
    const ledger = await place.ledger(context)
    await publish(ledger, noticeEntry({}, 'The later one'), june)
    await publish(ledger, noticeEntry({}, 'The earlier one'), may)
    const notices = await ledgerNotices(ledger.db)
    expect(notices.map(({ content }) => content.title)).toEqual(['The earlier one', 'The later one'])
    expect((await publishedVersion(ledger))?.notice).toBe(notices[1]!.id)
    expect(noticeById(notices, notices[0]!.id.slice(2, 12)).id).toBe(notices[0]!.id)
    expect(() => noticeById(notices, 'n-')).toThrow('several notices begin with `n-`')
    expect(() => noticeById(notices, 'n-none')).toThrow('the ledger has no notice `n-none`')
  })
})
