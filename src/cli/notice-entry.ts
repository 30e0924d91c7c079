import { join, relative } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { NoticeEntry } from '../ledger/notices.ts'
import type { Notice } from '../notice/notice.ts'

/** What the ledger keeps of a notice. @throws VFileMessage where a file of it cannot be read, or was changed */
export async function noticeEntry(
  name: string,
  policy: string | undefined,
  folder: string
): Promise<{ entry: NoticeEntry; content: Notice; lacking: string | null }> {
  const [{ readNotice }, { readNoticeFiles }, { refusal }, { readVersion }] = await Promise.all([
    import('../read/read-notice.ts'),
    import('../read/read-notice-files.ts'),
    import('../read/refusal.ts'),
    import('../read/read-version.ts')
  ])
  const stored = await readNotice(name)
  if (!stored.isAsWritten) {
    throw refusal(name, 'this notice was changed since it was written; write it anew with assent notice', 'notice')
  }
  const files = await readNoticeFiles(name)
  const document = Buffer.from(files[0]!.content).toString('utf8')
  const content: Notice = JSON.parse(document)
  const { from, to } = content
  // A notice names its versions from the folder of the configuration or the repository on.
  const inFolder = <Version extends { path: string; revision: string | null }>(version: Version): Version =>
    version.revision === null ? { ...version, path: relative('', join(folder, version.path)) } : version
  const announced = policy === undefined ? inFolder(to) : { ...to, path: policy, revision: null }
  const versions: NoticeEntry['versions'] = []
  try {
    versions.push({ side: 'new', path: to.path, revision: to.revision, content: await readVersion(announced) })
  } catch (error) {
    const { reason } = error as VFileMessage
    if (!reason) throw error
    throw refusal(announced.path, `${reason}; name the version that the notice announces with --policy`, 'policy')
  }
  let lacking: string | null = null
  try {
    versions.push({ side: 'old', path: from.path, revision: from.revision, content: await readVersion(inFolder(from)) })
  } catch (error) {
    const { reason } = error as VFileMessage
    if (!reason) throw error
    lacking = `${from.path}: ${reason}`
  }
  return { entry: { id: content.id, document, files, versions }, content, lacking }
}
