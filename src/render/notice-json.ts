import type { Notice } from '../notice/notice.ts'

/** The notice for machines: everything that it holds, with a stable order of keys. */
export function noticeJson(notice: Notice): string {
  return `${JSON.stringify(notice, null, 2)}\n`
}
