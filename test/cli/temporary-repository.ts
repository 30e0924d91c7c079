import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']

/** Run git in a folder; commits are made by nobody in particular. */
export function git(folder: string, ...words: string[]): void {
  execFileSync('git', [...identity, ...words], { cwd: folder, stdio: 'pipe' })
}

/** A temporary folder that holds the example policies, committed and tagged `v1`. */
export function temporaryRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assent-repository-'))
  cpSync('policies', join(folder, 'policies'), { recursive: true })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'Add the policies')
  git(folder, 'tag', 'v1')
  return folder
}
