import type { Notice } from '../notice/notice.ts'
import { jsonText } from './json-text.ts'

/** The notice for machines: everything that it holds, with a stable order of keys. */
export function noticeJson(notice: Notice): string {
  return `${jsonText(notice, 2)}\n`
}
