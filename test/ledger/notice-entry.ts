import type { AcceptanceTerms } from '../../src/acceptance/types.ts'
import type { NoticeEntry } from '../../src/ledger/notices.ts'
import { noticeId } from '../../src/notice/make-notice.ts'
import type { Notice } from '../../src/notice/notice.ts'

/** The terms of a clause that gives thirty days from either way of telling, and takes use for acceptance. */
export const usualTerms: AcceptanceTerms = {
  timeZone: 'Europe/Amsterdam',
  window: 'P30D',
  rollToWorkingDay: false,
  windowStarts: ['EmailDispatch', 'WebsitePosting'],
  noticeBy: ['EmailDispatch', 'WebsitePosting'],
  continuedUseIsAcceptance: true,
  dispatchSuffices: true
}

/** A notice as `publish` enters it. Another title makes another notice. */
export function noticeEntry(terms: Partial<AcceptanceTerms> = {}, title = 'Notice of changes: Kerfmarkt'): NoticeEntry {
  const version = { revision: null, sha256: '', lastUpdated: null, effective: null }
  const summary = 'Contract data: kept 7 years instead of 5.'
  const change = { op: 'changed', kind: 'retentionPeriods', severity: 'substantial', oldWords: null, newWords: null }
  const content = {
    schemaVersion: 1,
    title,
    policy: { title: 'Privacy Policy', controllers: ['Kerfmarkt B.V.'] },
    url: null,
    from: { path: 'old.md', ...version },
    to: { path: 'new.md', ...version },
    groups: [{ heading: 'How long', changes: [{ id: 'c-1', summary, ...change, needsConsent: true, basis: [] }] }],
    dates: { postedAt: '2020-05-01T07:00:00Z', postedOn: '2020-05-01', timeZone: 'Europe/Amsterdam', window: 'P30D' },
    terms: { ...usualTerms, ...terms },
    contacts: [{ channel: 'email', value: 'privacy@kerfmarkt.example', role: 'controller' }]
  } as unknown as Omit<Notice, 'id'>
  const id = noticeId(content)
  const { schemaVersion, ...rest } = content
  const document = `${JSON.stringify({ schemaVersion, id, ...rest }, null, 2)}\n`
  const text = (words: string) => Buffer.from(words)
  return {
    id,
    document,
    files: [
      { name: 'notice.json', content: text(document) },
      { name: 'notice.md', content: text(`# ${title}\n`) }
    ],
    versions: [
      { side: 'new', path: 'new.md', revision: null, content: text('# Privacy Policy\n\nSeven years.\n') },
      { side: 'old', path: 'old.md', revision: 'v1', content: text('# Privacy Policy\n\nFive years.\n') }
    ]
  }
}
