import { Chalk } from 'chalk'
import { h } from 'hastscript'
import { instantOf } from '../acceptance/milliseconds.ts'
import type { NoticeStory, PersonStory, SealedEvent } from '../ledger/person-story.ts'
import { clockTime, withOffset } from './clock-time.ts'
import { csvLine } from './csv.ts'
import { htmlPage, shown } from './html-page.ts'
import { jsonText } from './json-text.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'
import { storyData } from './story-data.ts'
import { eventInWords, storySentences } from './story-sentences.ts'
import { plainWords, wrapWords } from './wrap-words.ts'

/** A person's story as text. */
export type StoryRenderer = (story: PersonStory, look: Look) => string

/** The forms in which `assent status --person` tells what the ledger knows of a person. */
export const storyRenderers: Readonly<Record<'table' | 'json' | 'csv' | 'html', StoryRenderer>> = {
  table: storyText,
  json: storyJson,
  csv: storyCsv,
  html: storyHtml
}

function storyText(story: PersonStory, { colour, width }: Look): string {
  const ink = new Chalk({ level: colour ? 1 : 0 })
  const lines = [ink.bold(`${printable(story.id)} as of ${instantOf(story.asOf)}`), overview(story)]
  for (const each of story.notices) {
    const { notice, standing, because } = each
    const { timeZone } = notice.terms
    lines.push('', ink.bold(`${printable(notice.content.title)} (${notice.id.slice(0, 14)}): ${standing.state}`))
    for (const sentence of storySentences(printable(story.id), each)) {
      lines.push(...wrapWords(plainWords(printable(sentence)), width, '    ', '  '))
    }
    lines.push(`  Times as in ${timeZone}. It rests on:`)
    for (const event of because) lines.push(...evidence(event, timeZone).map((line) => `    ${line}`))
  }
  return `${lines.join('\n')}\n`
}

/** By which notice the person is bound, whatever later ones ask. */
function overview({ boundBy, notices }: PersonStory): string {
  if (notices.length === 0) return 'No notice was posted or sent by then.'
  if (!boundBy) return 'Bound by none of the notices.'
  return `Bound by ${boundBy.id.slice(0, 14)}${boundBy === notices.at(-1)?.notice ? ', the latest' : ', not by the latest'}.`
}

/** What happened, and below it where that stands in the ledger: on one line they would not fit. */
function evidence(event: SealedEvent, timeZone: string): string[] {
  const when = clockTime(event.at, timeZone)
  const clock = event.clock === 'set' ? ', under a clock that was set' : ''
  const recorded = `recorded ${clockTime(event.recordedAt, timeZone)}${clock}`
  return [
    `${when}  ${eventInWords(event)}`,
    `${' '.repeat(when.length)}  event ${event.seq}, batch ${event.batch}, ${recorded}`
  ]
}

function storyJson(story: PersonStory): string {
  return `${jsonText(storyData(story), 2)}\n`
}

function storyCsv({ id, notices }: PersonStory): string {
  const rows = notices.map(({ notice, standing: { state, since, windowEnds } }) => {
    return csvLine([id, notice.id, state, since, windowEnds])
  })
  return [csvLine(['id', 'notice', 'state', 'since', 'windowEnds']), ...rows].join('')
}

function storyHtml(story: PersonStory): string {
  const body = story.notices.flatMap((each) => [
    h('h2', shown(`${each.notice.content.title}: ${each.standing.state}`)),
    h('p', [h('code', each.notice.id)]),
    ...storySentences(story.id, each).map((sentence) => h('p', shown(sentence))),
    evidenceTable(each)
  ])
  const title = `${story.id} as of ${instantOf(story.asOf)}`
  return htmlPage(title, [h('h1', shown(title)), h('p', overview(story)), ...body])
}

function evidenceTable({ because, notice }: NoticeStory) {
  const { timeZone } = notice.terms
  const head = ['when', 'what', 'event', 'batch', 'recorded', 'clock']
  return h('table', [
    h('caption', 'What it rests on'),
    h(
      'thead',
      h(
        'tr',
        head.map((name) => h('th', { scope: 'col' }, name))
      )
    ),
    h(
      'tbody',
      because.map((event) => {
        const cells = [
          withOffset(event.at, timeZone),
          eventInWords(event),
          String(event.seq),
          String(event.batch),
          withOffset(event.recordedAt, timeZone),
          event.clock
        ]
        return h(
          'tr',
          cells.map((cell) => h('td', cell))
        )
      })
    )
  ])
}
