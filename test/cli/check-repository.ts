import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parts, samplePolicy } from '../check/sample-policy.ts'
import { git } from './temporary-repository.ts'

/** Write files into a folder; their folders are made. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const noComplaint = parts.rights.replace(/ You have the right to lodge.*/, '')
const other = samplePolicy({ who: parts.who.replace('Wrenfield', 'Larkfield') })

/**
 * A repository with a branch `edit` that left `main` and is checked out. The branch edits one policy, renames one,
 * removes one, adds one, and leaves one as it is; `main` has gone on since.
 */
export function checkRepository(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assent-check-')))
  write(folder, {
    'policies/edited.md': samplePolicy({ rights: noComplaint }),
    'policies/renamed-before.md': other,
    'policies/gone.md': samplePolicy({ data: '## Data\n\nWe collect your location.' }),
    'policies/still.md': samplePolicy({ long: '' }),
    'notes.md': '# Notes\n\nNothing about data.\n'
  })
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  commit(folder, 'Add the policies')
  git(folder, 'checkout', '--quiet', '-b', 'edit')
  write(folder, {
    'policies/edited.md': samplePolicy({ rights: noComplaint, long: parts.long.replace('two', 'seven'), whoGets: '' }),
    'policies/renamed.md': other.replace('3 May 2020', '4 May 2020'),
    'policies/thin.md': '# Privacy policy\n\nWe collect your name.\n',
    'notes.md': '# Notes\n\nWe sell your data.\n'
  })
  rmSync(join(folder, 'policies/gone.md'))
  rmSync(join(folder, 'policies/renamed-before.md'))
  commit(folder, 'Edit the policies')
  git(folder, 'checkout', '--quiet', 'main')
  write(folder, { 'policies/still.md': samplePolicy({ who: '' }) })
  commit(folder, 'Go on')
  git(folder, 'checkout', '--quiet', 'edit')
  return folder
}

/** Commit all that has changed in a folder. */
export function commit(folder: string, message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', message)
}
