import { CallError } from '../call-error.ts'

/** One version of a file, as git hands it to an external diff program. */
export interface FileVersion {
  /** Where its bytes lie: a temporary file, or the file itself; null where there is no such version. */
  file: string | null
  /** Id of the blob; null where git has none, as for a file of the working tree. */
  blob: string | null
  /** Octal: `100644`. */
  mode: string | null
}

/** A changed file, as git hands it to an external diff program. */
export interface ChangedFile {
  path: string
  newPath: string
  old: FileVersion
  now: FileVersion
  /** What git says of a rename or a copy, line by line. */
  moved: string[]
}

/**
 * Read the words that git appends to the command of a driver: `path old-file old-hex old-mode new-file new-hex new-mode`,
 * and the new path and what git says of a rename behind them (git(1), GIT_EXTERNAL_DIFF).
 *
 * @throws CallError where it is another number of words
 */
export function changedFile(words: readonly string[]): ChangedFile {
  const [path, oldFile, oldHex, oldMode, newFile, newHex, newMode, newPath, moved = ''] = words
  if (newMode === undefined || words.length > 9 || words.length === 8) {
    throw new CallError(`git hands over 1, 7 or 9 words, not ${words.length}; git runs this command, see --help`)
  }
  return {
    path: path!,
    newPath: newPath ?? path!,
    old: version(oldFile!, oldHex!, oldMode!),
    now: version(newFile!, newHex!, newMode),
    moved: moved.split('\n').filter((line) => line !== '')
  }
}

function version(file: string, hex: string, mode: string): FileVersion {
  if (file === '/dev/null' || file === 'nul') return { file: null, blob: null, mode: null }
  return { file, blob: /^[.0]+$/.test(hex) ? null : hex, mode: mode === '.' ? null : mode }
}

/** The head of a change as git writes it: paths, modes, and what became of the name. */
export function headOf({ path, newPath, old, now, moved }: ChangedFile): string[] {
  const modes =
    old.file === null
      ? [`new file mode ${now.mode}`]
      : now.file === null
        ? [`deleted file mode ${old.mode}`]
        : old.mode !== now.mode
          ? [`old mode ${old.mode}`, `new mode ${now.mode}`]
          : []
  return [`diff --git a/${path} b/${newPath}`, ...modes, ...moved]
}
