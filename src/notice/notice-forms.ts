import { letterHtml } from '../render/letter-html.ts'
import { letterMarkdown } from '../render/letter-markdown.ts'
import { letterText } from '../render/letter-text.ts'
import { safeLink } from '../render/safe-link.ts'
import { makeLetter } from './make-letter.ts'
import type { Notice } from './notice.ts'
import { hasTemplate, templateEngine } from './template-engine.ts'
import type { TemplateName, Templates } from './templates/default-templates.ts'

/** What people read, in each of its forms. */
export interface NoticeForms {
  /** CommonMark. */
  markdown: string
  /** At most 72 columns. */
  text: string
  /** A page of its own. */
  html: string
  /** A fragment of a page. */
  banner: string
}

/**
 * Write a notice in all its forms. Every form carries the same sentences, which stand in the templates alone.
 *
 * @param own  templates that take the place of the default ones, by the names of their files
 * @throws TemplateError where one of them cannot be filled in
 */
export function noticeForms(notice: Notice, own: Templates = {}): NoticeForms {
  const fill = templateEngine(own, { notice })
  const letter = makeLetter(fill('letter.md.liquid'))
  const [html, text, markdown] = [letterHtml(letter), letterText(letter), letterMarkdown(letter)]

  function form(name: TemplateName, made: string, values: Readonly<Record<string, string>>): string {
    return hasTemplate(name, own) ? fill(name, values) : made
  }

  return {
    markdown: form('notice.md.liquid', markdown, { letter: markdown }),
    text: form('notice.txt.liquid', text, { letter: text }),
    html: form('notice.html.liquid', html, { letter: html }),
    banner: fill('banner.html.liquid', {
      ...parts(fill),
      noticeUrl: (notice.url && safeLink(notice.url)) ?? 'notice.html'
    })
  }
}

/** Pieces of the letter by themselves, for the banner. */
function parts(fill: ReturnType<typeof templateEngine>): Record<string, string> {
  const names = { short: 'short.md.liquid', when: 'when.md.liquid', refuse: 'refuse.md.liquid' } as const
  return Object.fromEntries(
    Object.entries(names).map(([name, template]) => [name, letterHtml(makeLetter(fill(template)))])
  )
}
