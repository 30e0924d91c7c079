import { bannerHtml } from '../render/banner-html.ts'
import { type MailOptions, noticeEml } from '../render/notice-eml.ts'
import { noticeHtml } from '../render/notice-html.ts'
import { noticeJson } from '../render/notice-json.ts'
import { noticeMarkdown } from '../render/notice-markdown.ts'
import { noticeText } from '../render/notice-text.ts'
import type { Notice } from './notice.ts'

/** Every form of a notice, by the name of its file. The same notice gives the same bytes. */
export async function noticeFiles(
  notice: Notice,
  mail: MailOptions = {}
): Promise<Record<string, string | Uint8Array>> {
  return {
    'notice.json': noticeJson(notice),
    'notice.md': noticeMarkdown(notice),
    'notice.txt': noticeText(notice),
    'notice.html': noticeHtml(notice),
    'banner.html': bannerHtml(notice),
    'notice.eml': await noticeEml(notice, mail)
  }
}
