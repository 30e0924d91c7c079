import { stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { refusal } from './refusal.ts'
import { splitRevision } from './revision.ts'

/** What a user's words stand for. */
export interface Found {
  /** Names for `readPolicy`, in the order of the arguments; those of a folder or a pattern sorted. */
  names: string[]
  /** True where one file was named, by its own name: its model is written out by itself, not in a list. */
  isOne: boolean
  refusals: ReturnType<typeof refusal>[]
}

/**
 * Find the policies that arguments name: files, `-`, `REV:path`, folders (all Markdown and text files below), globs. In
 * folders and globs symbolic links are passed over: they may lead anywhere, and to what is read already.
 */
export async function findPolicies(inputs: readonly string[]): Promise<Found> {
  const found: Found = { names: [], isOne: false, refusals: [] }
  for (const input of inputs) {
    const names = await expand(input)
    if (!names) found.names.push(input)
    else if (names.length > 0) found.names.push(...names)
    else found.refusals.push(nothingIn(input, await isFolder(input)))
    found.isOne = inputs.length === 1 && !names
  }
  return found
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

/** The files of a folder or of a pattern; `null` for a name that stands for itself. */
async function expand(input: string): Promise<string[] | null> {
  if (input === '-') return null
  const entry = await stat(input).catch(() => null)
  if (entry && !entry.isDirectory()) return null
  if (!entry && splitRevision(input)) return null
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const common = {
    expandDirectories: false,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**']
  }
  if (entry) {
    const below = await glob('**/*.{md,markdown,txt}', { ...common, cwd: input })
    return below.sort().map((path) => join(input, path))
  }
  if (!isDynamicPattern(input)) return null
  return (await glob(input, { ...common, absolute: isAbsolute(input) })).sort()
}

function nothingIn(input: string, isFolder: boolean) {
  return isFolder
    ? refusal(
        input,
        'no policy here: no file in this folder ends in .md, .markdown or .txt; check the path',
        'no-policy'
      )
    : refusal(input, 'no file matches this pattern; check it', 'no-policy')
}
