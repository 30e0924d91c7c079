import type { Notice } from '../notice/notice.ts'
import type { Templates } from '../notice/templates/default-templates.ts'

/**
 * The forms of a notice: `markdown`, `text` and `json`; `html`, a page to post; `banner`, a fragment for a site; `eml`,
 * a message (RFC 5322) without an address to send it to.
 */
export type NoticeForm = 'markdown' | 'text' | 'html' | 'banner' | 'json' | 'eml'

/**
 * Write a notice in one of its forms. The same notice gives the same text; what it quotes is escaped for the form.
 *
 * @param notice     what `makeNotice` gave
 * @param templates  Liquid templates that take the place of the usual ones, by the names of their files
 * @throws TemplateError where one of them cannot be filled in
 */
export async function renderNotice(notice: Notice, form: NoticeForm, templates: Templates = {}): Promise<string> {
  if (form === 'json') return (await import('../render/notice-json.ts')).noticeJson(notice)
  const forms = (await import('../notice/notice-forms.ts')).noticeForms(notice, templates)
  if (form !== 'eml') return forms[form]
  return Buffer.from(await (await import('../render/notice-eml.ts')).noticeEml(notice, forms)).toString()
}
