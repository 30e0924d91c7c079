import { basename, dirname } from 'node:path'
import { git } from './git.ts'

const renames = ['--raw', '-z', '--no-abbrev', '--find-renames=40%', '--no-ext-diff']

/**
 * Find what a file of the working tree was called at a revision, where git sees that it was renamed since: at once, or
 * step by step in the commits between.
 *
 * @returns a path from the top of the repository; null where no rename leads there
 */
export async function formerName(path: string, revision: string): Promise<string | null> {
  const folder = dirname(path)
  const prefix = (await git(['rev-parse', '--show-prefix'], folder, path))?.toString().trimEnd() ?? ''
  const now = `${prefix}${basename(path)}`
  const direct = await git(['diff', ...renames, '--no-relative', '--diff-filter=R', revision, '--'], folder, path)
  const found = renamesIn(direct).find((each) => each.now === now)
  if (found) return found.old
  const words = ['--literal-pathspecs', 'log', '--follow', ...renames, '--format=', `${revision}..HEAD`, '--']
  return renamesIn(await git([...words, basename(path)], folder, path)).at(-1)?.old ?? null
}

/** `:100644 100644 OLD NEW R087`, old path, new path: as `git diff --raw -z` writes it. */
function renamesIn(output: Buffer | null): { old: string; now: string }[] {
  const fields = output?.toString().split('\0') ?? []
  return fields.flatMap((field, at) => {
    const isRename = field.trimStart().startsWith(':') && field.includes(' R')
    return isRename ? [{ old: fields[at + 1]!, now: fields[at + 2]! }] : []
  })
}
