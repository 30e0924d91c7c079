import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const configName = 'assent.config.yaml'

/** The configuration that holds for a folder. */
export interface FoundConfig {
  /** Absolute; null where there is none. */
  path: string | null
  /** The folder of the configuration; else the top of the repository; else the folder itself. */
  folder: string
}

/** Look for the configuration in a folder and in those above it, up to the top of the git repository. */
export function findConfig(from: string): FoundConfig {
  const start = resolve(from)
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, configName)
    if (existsSync(path)) return { path, folder }
    if (existsSync(join(folder, '.git'))) return { path: null, folder }
    if (dirname(folder) === folder) return { path: null, folder: start }
  }
}
/** The top of the git repository that a folder belongs to; the folder itself where there is none. Absolute. */
export function findTop(folder: string): string {
  for (let above = resolve(folder); ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above
    if (dirname(above) === above) return resolve(folder)
  }
}
