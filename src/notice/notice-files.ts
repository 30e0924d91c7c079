import { type MailOptions, noticeEml } from '../render/notice-eml.ts'
import { noticeJson } from '../render/notice-json.ts'
import type { Notice } from './notice.ts'
import { noticeForms } from './notice-forms.ts'
import type { Templates } from './templates/default-templates.ts'

/**
 * Every form of a notice, by the name of its file. The same notice and templates give the same bytes.
 *
 * @param templates  Liquid templates that take the place of the default ones, by the names of their files
 * @throws TemplateError, with template, line and column, where one of them cannot be filled in
 */
export async function noticeFiles(
  notice: Notice,
  mail: MailOptions = {},
  templates: Templates = {}
): Promise<Record<string, string | Uint8Array>> {
  const forms = noticeForms(notice, templates)
  return {
    'notice.json': noticeJson(notice),
    'notice.md': forms.markdown,
    'notice.txt': forms.text,
    'notice.html': forms.html,
    'banner.html': forms.banner,
    'notice.eml': await noticeEml(notice, forms, mail)
  }
}
