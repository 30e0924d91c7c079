import { createHash } from 'node:crypto'
import { Liquid, LiquidError } from 'liquidjs'
import { printable } from '../render/printable.ts'
import { twoRedlines } from '../render/redline.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { TemplateError } from './template-error.ts'
import { defaultTemplates, type TemplateName, type Templates } from './templates/default-templates.ts'
import { dayInWords, durationInWords, momentInWords } from './time-words.ts'

/** Filters whose result hangs on the clock, on the machine's settings or on chance: a notice has the same bytes anywhere. */
const unsteady = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string', 'sample']

/** Bounds for templates that run wild; those of assent itself have none, so that no notice is too long for them. */
interface Bounds {
  /** Characters of a template. */
  parseLimit: number
  /** Units as liquidjs counts them; the templates of assent take 10,000 for 4,000 changes. */
  memoryLimit: number
  /** Milliseconds for all templates of a notice together. */
  milliseconds: number
  /** Characters that a template may give. */
  characters: number
}

/** @param size  characters of what the templates are filled with */
function boundsFor(own: Templates, size: number): Bounds {
  const isOwn = Object.keys(own).length > 0
  if (!isOwn) return { parseLimit: Infinity, memoryLimit: Infinity, milliseconds: Infinity, characters: Infinity }
  const characters = 1_000_000 + 10 * size
  return { parseLimit: 1_000_000, memoryLimit: 500_000 + size, milliseconds: 2000 + size / 1000, characters }
}

/** Fills in one template; `values` are there beside those that all templates have. */
export type Fill = (name: TemplateName, values?: Readonly<Record<string, unknown>>) => string

/**
 * Make ready the templates of a notice (Liquid: no code runs in them, and they reach no file).
 *
 * What is put into a template is escaped for the form that the name of its file tells: `.md.`, `.html.`, `.txt.`.
 *
 * @param own      templates that take the place of the default ones, by name
 * @param globals  what every template sees
 * @returns a function that throws TemplateError, with the template and the line, where one cannot be filled in
 */
export function templateEngine(own: Templates, globals: Readonly<Record<string, unknown>>): Fill {
  const templates = { ...defaultTemplates, ...own }
  const bounds = boundsFor(own, JSON.stringify(globals).length)
  const escapers = { md: escapeMarkdown, html: escapeHtml, txt: printable }
  const engines = Object.fromEntries(
    Object.entries(escapers).map(([form, escaper]) => [form, engineOf(templates, escaper, bounds)])
  )
  let left = bounds.milliseconds
  return (name, values = {}) => {
    const engine = engines[name.split('.').at(-2) ?? ''] as Liquid
    const began = performance.now()
    try {
      const text: string = engine.renderFileSync(name, values, { globals, renderLimit: Math.max(1, left) })
      if (text.length <= bounds.characters) return text
      throw new TemplateError(name, 1, 1, `gives more than ${bounds.characters} characters, which is no notice`)
    } catch (error) {
      throw faultOf(error, name, templates)
    } finally {
      left -= performance.now() - began
    }
  }
}

/** Whether there is a template of that name: those that stand in for a form made from the letter need not be. */
export function hasTemplate(name: TemplateName, own: Templates): boolean {
  return Object.hasOwn(own, name) || Object.hasOwn(defaultTemplates, name)
}

/** Words of a passage with those in bold that its other wording does not have, as Markdown. */
function markedWords(words: string, other: string | null): string {
  if (other === null) return escapeMarkdown(words)
  const [, own] = twoRedlines(other, words)
  const isMostlyNew = own.filter((each) => each.mark === 'same').length < own.length / 3
  if (isMostlyNew) return escapeMarkdown(words)
  const runs: { words: string[]; isNew: boolean }[] = []
  for (const { text, mark } of own) {
    const isNew = mark !== 'same'
    if (runs.at(-1)?.isNew !== isNew) runs.push({ words: [], isNew })
    runs.at(-1)?.words.push(text)
  }
  return runs
    .map((run) => (run.isNew ? `**${escapeMarkdown(run.words.join(' '))}**` : escapeMarkdown(run.words.join(' '))))
    .join(' ')
}

function engineOf(
  templates: Templates,
  escaper: (text: string) => string,
  { parseLimit, memoryLimit }: Bounds
): Liquid {
  const engine = new Liquid({
    templates,
    outputEscape: (value: unknown) => (value === null || value === undefined ? '' : escaper(String(value))),
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    parseLimit,
    memoryLimit
  })
  for (const name of unsteady) delete engine.filters[name]
  engine.registerFilter('day', asWords(dayInWords, 'a date such as 2020-05-31'))
  engine.registerFilter('moment', asWords(momentInWords, 'a moment and a time zone'))
  engine.registerFilter('duration', asWords(durationInWords, 'a duration such as P30D'))
  engine.registerFilter('list', asWords(listInWords, 'a list'))
  engine.registerFilter('stop', asWords(withStop, 'words'))
  engine.registerFilter('marked', asWords(markedWords, 'words'))
  engine.registerFilter('sha256', asWords(digest, 'words'))
  return engine
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;'
  }
  return printable(text).replace(/[&<>"']/g, (each) => entities[each] ?? each)
}

/** A filter that says what it takes where it was given something else. */
function asWords<Value extends unknown[]>(words: (...value: Value) => string, takes: string) {
  return (...value: Value): string => {
    try {
      return words(...value)
    } catch {
      throw new RangeError(`this filter takes ${takes}, not ${JSON.stringify(value[0])}`)
    }
  }
}

/** `A`, `A and B`, `A, B and C`. */
function listInWords(values: readonly string[]): string {
  const [last, ...others] = [...values].reverse()
  return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} and ${last}`
}

/** Ends a sentence: a name such as 'Exampla B.V.' brings its own full stop. */
function withStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

/** As a Content-Security-Policy names a style (W3C CSP 3, 2.3.1). */
function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function faultOf(error: unknown, asked: string, templates: Templates): unknown {
  if (!LiquidError.is(error)) return error
  const { token, message, originalError } = error as LiquidError & { originalError?: Error }
  const [line = 1, column = 1] = token.getPosition()
  const template = Object.keys(templates).find((name) => templates[name] === token.input) ?? token.file ?? asked
  const reason = (originalError?.message ?? message).replace(/, (?:file|line):.*$/s, '')
  return new TemplateError(template, line, column, reason)
}
