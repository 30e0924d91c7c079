import type { Notice } from '../notice/notice.ts'

/**
 * The forms of a notice: `markdown`, `text` and `json`; `html`, a page to post; `banner`, a fragment for a site; `eml`,
 * a message (RFC 5322) without an address to send it to.
 */
export type NoticeForm = 'markdown' | 'text' | 'html' | 'banner' | 'json' | 'eml'

const forms = {
  markdown: async (notice: Notice) => (await import('../render/notice-markdown.ts')).noticeMarkdown(notice),
  text: async (notice: Notice) => (await import('../render/notice-text.ts')).noticeText(notice),
  html: async (notice: Notice) => (await import('../render/notice-html.ts')).noticeHtml(notice),
  banner: async (notice: Notice) => (await import('../render/banner-html.ts')).bannerHtml(notice),
  json: async (notice: Notice) => (await import('../render/notice-json.ts')).noticeJson(notice),
  eml: async (notice: Notice) =>
    Buffer.from(await (await import('../render/notice-eml.ts')).noticeEml(notice)).toString()
} as const satisfies Record<NoticeForm, (notice: Notice) => Promise<string>>

/**
 * Write a notice in one of its forms. The same notice gives the same text; what it quotes is escaped for the form.
 *
 * @param notice  what `makeNotice` gave
 */
export function renderNotice(notice: Notice, form: NoticeForm): Promise<string> {
  return forms[form](notice)
}
