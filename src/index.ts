/**
 * The library: what the commands call, and the types of what they hand on. Each function can be bundled by itself.
 *
 * @packageDocumentation
 */
export { acceptanceOf } from './acceptance/acceptance-of.ts'
export { parseEvents } from './acceptance/parse-events.ts'
export { parsePeople } from './acceptance/parse-people.ts'
export { type ClosingWindow, type NoticeToCount, type Status, statusOf } from './acceptance/status.ts'
export type * from './acceptance/types.ts'
export type { ReadPolicy } from './extract/parse-policy.ts'
export type { Overrides } from './judge/rule.ts'
export { type DiffOptions, diffPolicies, type Version } from './library/diff-policies.ts'
export { type ParsedPolicy, type ParseOptions, parsePolicy } from './library/parse-policy.ts'
export { type DiffForm, renderDiff } from './library/render-diff.ts'
export { type NoticeForm, renderNotice } from './library/render-notice.ts'
export { lintPolicy } from './lint/lint-policy.ts'
export type { LintFinding, Problem } from './lint/lint-rule.ts'
export type * from './model.ts'
export { makeNotice } from './notice/make-notice.ts'
export type * from './notice/notice.ts'
export { noticeFiles } from './notice/notice-files.ts'
export { TemplateError } from './notice/template-error.ts'
export type { Templates } from './notice/templates/default-templates.ts'
export type * from './parse/document.ts'
export type { MailOptions } from './render/notice-eml.ts'
