import { instantOf } from '../acceptance/milliseconds.ts'
import type { Bundle, EvidenceWriter } from '../ledger/export-bundle.ts'
import type { LedgerNotice } from '../ledger/notices.ts'
import type { PersonStory } from '../ledger/person-story.ts'
import { csvLine } from './csv.ts'
import { jsonText } from './json-text.ts'
import { storyData } from './story-data.ts'

/** DPV 2.3, Dublin Core, and the fields of a record as ISO/IEC TS 27560:2023 names them, which has no terms on the web. */
const context = {
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  record: 'urn:iso:std:iso-iec:ts:27560:'
}

const none = () => ''

/** The evidence of a bundle for machines, by format; each format is one file or two. */
export const evidenceWriters: Readonly<Record<'json' | 'csv' | 'jsonld', readonly EvidenceWriter[]>> = {
  json: [
    {
      name: 'evidence.json',
      head: (bundle) => `${jsonText(headOf(bundle), 2).slice(0, -2)},\n  "people": [`,
      person: (story, _, isFirst) => `${isFirst ? '\n' : ',\n'}    ${jsonText(storyData(story))}`,
      tail: () => '\n  ]\n}\n'
    }
  ],
  csv: [
    {
      name: 'people.csv',
      head: () => csvLine(['id', 'email', 'locale', 'notice', 'state', 'since', 'windowEnds']),
      person: (story, { email, locale }) => {
        return story.notices
          .map(({ notice, standing: { state, since, windowEnds } }) => {
            return csvLine([story.id, email, locale, notice.id, state, since, windowEnds])
          })
          .join('')
      },
      tail: none
    },
    {
      name: 'events.csv',
      head: () => csvLine(['person', 'event', 'at', 'notice', 'seq', 'batch', 'recordedAt', 'clock', 'detail']),
      person: ({ id, events, notices }) => {
        return events
          .map(({ kind, at, notice, seq, batch, recordedAt, clock, detail }) => {
            const about = notices.find((each) => each.notice.seq === notice)?.notice.id ?? ''
            return csvLine([id, kind, instantOf(at), about, seq, batch, instantOf(recordedAt), clock, detail])
          })
          .join('')
      },
      tail: none
    }
  ],
  jsonld: [
    {
      name: 'evidence.jsonld',
      head: ({ notices }) => {
        const listed = notices.map((notice, index) => jsonText(noticeNode(notice, notices[index + 1])))
        return `{"@context": ${jsonText(context)}, "@graph": [\n${listed.join(',\n')}`
      },
      person: (story) => story.notices.map((_, index) => `,\n${jsonText(recordNode(story, index))}`).join(''),
      tail: () => '\n]}\n'
    }
  ]
}

function headOf({ asOf, notices, head }: Bundle): object {
  return {
    schemaVersion: 1,
    asOf: instantOf(asOf),
    head: head ? { batch: head.batch, hash: head.hash } : null,
    notices: notices.map(({ id, postedAt, terms, content: { title, from, to } }) => {
      return { id, title, postedAt: time(postedAt), from, to, terms }
    })
  }
}

function noticeNode({ id, postedAt, content }: LedgerNotice, next: LedgerNotice | undefined): object {
  const isLatest = next === undefined || next.postedAt === null
  const status = postedAt === null ? 'NoticeGenerated' : isLatest ? 'NoticeLatest' : 'NoticeStale'
  return {
    '@id': `urn:assent:notice:${id}`,
    '@type': 'dpv:PrivacyNotice',
    'dpv:hasNoticeStatus': { '@id': `dpv:${status}` },
    'dct:identifier': id,
    'dct:title': content.title,
    'dct:language': 'en',
    ...(content.url ? { 'dct:source': { '@id': content.url } } : {}),
    ...(postedAt === null ? {} : { 'dct:issued': typed(postedAt) }),
    'dpv:hasDataController': content.policy.controllers.map((name) => ({
      '@type': 'dpv:DataController',
      'dpv:hasName': name
    })),
    'record:privacy_notice_hash': `sha256:${content.to.sha256}`
  }
}

/** Whether a person has acted on a notice that was communicated to them. */
function recordNode(story: PersonStory, index: number): object {
  const { notice, standing } = story.notices[index]!
  const acted = ['accepted-by-use', 'accepted-expressly', 'declined', 'conflict'].includes(standing.state)
  const own = story.events.filter((event) => event.notice === 0 || event.notice === notice.seq)
  const isPosted = notice.postedAt !== null && notice.content.terms.noticeBy.includes('WebsitePosting')
  const wasTold = isPosted || own.some(({ kind }) => kind === 'dispatch')
  return {
    '@id': `urn:assent:record:${notice.id}:${encodeURIComponent(story.id)}`,
    '@type': 'dpv:DataProcessingRecord',
    'record:schema_version': 'ISO/IEC TS 27560:2023',
    'record:record_id': `${notice.id}:${story.id}`,
    'record:pii_principal_id': story.id,
    'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dct:identifier': story.id },
    'dpv:hasNotice': { '@id': `urn:assent:notice:${notice.id}` },
    'dpv:hasNoticeStatus': wasTold
      ? [{ '@id': 'dpv:NoticeCommunicated' }, { '@id': acted ? 'dpv:NoticeUsed' : 'dpv:NoticeUnused' }]
      : [{ '@id': 'dpv:NoticeGenerated' }],
    'record:state': standing.state,
    ...(standing.since === null ? {} : { 'record:state_since': typed(Date.parse(standing.since)) }),
    'record:events': own.map(({ seq, kind, at, recordedAt, clock }) => ({
      'record:event_id': seq,
      'record:event_type': kind,
      'record:event_time': typed(at),
      'record:recorded_time': typed(recordedAt),
      'record:clock': clock,
      'record:entity_id': kind === 'dispatch' ? 'controller' : story.id
    }))
  }
}

function typed(at: number): object {
  return { '@type': 'xsd:dateTime', '@value': instantOf(at) }
}

function time(at: number | null): string | null {
  return at === null ? null : instantOf(at)
}
