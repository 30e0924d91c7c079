import { retentionEventIds } from '../../lexicon/concepts/retention-events.ts'
import type { FactKind } from '../../model.ts'
import { expectOneOf, Problem } from './problem.ts'

/** Reads the value of a field. @throws Problem where it is not one */
export type Field = (value: string) => unknown

/** What a statement of one kind may say beside its concept. */
interface Fields {
  /** The field that a value without a name stands for. */
  unnamed?: string
  fields: Readonly<Record<string, Field>>
  /** What the fact holds where the statement is silent. */
  silent: Readonly<Record<string, unknown>>
  /** Fields without which the fact says nothing. */
  needs?: readonly string[]
}

const isoDuration =
  /^P(?=[\dT])(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?)?$/

function duration(value: string): string {
  if (isoDuration.test(value)) return value
  throw new Problem(`Unexpected duration \`${value}\`, expected one of ISO 8601 such as \`P7Y\`, \`P6M\` or \`P30D\``, [
    'P30D'
  ])
}

function wholeDays(value: string): string {
  if (!value.includes('T')) return duration(value)
  throw new Problem(`Unexpected window \`${value}\`, expected whole days, weeks, months or years such as \`P30D\``, [
    'P30D'
  ])
}

function age(value: string): number {
  const years = Number(value)
  if (Number.isInteger(years) && years > 0 && years < 100) return years
  throw new Problem(`Unexpected age \`${value}\`, expected whole years such as \`16\``, ['16'])
}

function isTrue(value: string): boolean {
  return expectOneOf(value, ['true', 'false'], 'value') === 'true'
}

const listOf = (words: readonly string[], what: string) => (value: string) =>
  value.split(',').map((word) => expectOneOf(word.trim(), words, what))
const text = (value: string) => value
const names = (value: string) => value.split(',').map((word) => word.trim())

const none: Fields = { fields: {}, silent: {} }

const byKind: Partial<Record<FactKind, Fields>> = {
  controllers: { unnamed: 'name', fields: { name: text }, silent: {}, needs: ['name'] },
  contacts: {
    unnamed: 'value',
    fields: {
      value: text,
      role: (value) => expectOneOf(value, ['controller', 'dpo', 'representative', 'authority'], 'role')
    },
    silent: { role: 'controller' },
    needs: ['value']
  },
  retentionPeriods: {
    unnamed: 'duration',
    fields: { duration, event: (value) => expectOneOf(value, retentionEventIds, 'event') },
    silent: { duration: null, event: null }
  },
  transfers: { unnamed: 'places', fields: { places: names }, silent: {} },
  responseTimes: {
    unnamed: 'duration',
    fields: { duration, extension: duration },
    silent: { extension: null },
    needs: ['duration']
  },
  children: { unnamed: 'minimumAge', fields: { minimumAge: age }, silent: { minimumAge: null } },
  changeTerms: {
    unnamed: 'window',
    fields: {
      channels: listOf(['Email', 'WebsitePosting', 'InProduct', 'Other'], 'channel'),
      window: wholeDays,
      windowStarts: listOf(['EmailDispatch', 'WebsitePosting'], 'start of the window'),
      continuedUseIsAcceptance: isTrue,
      newUsers: (value) => expectOneOf(value, ['immediately'], 'value'),
      dispatchSuffices: isTrue
    },
    silent: {
      channels: [],
      window: null,
      windowStarts: [],
      continuedUseIsAcceptance: false,
      newUsers: null,
      dispatchSuffices: false
    }
  }
}

/** The fields that a statement of a kind may hold. */
export function fieldsOf(kind: FactKind): Fields {
  return byKind[kind] ?? none
}
