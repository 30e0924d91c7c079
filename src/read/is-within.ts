import { lstat, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'

/**
 * Tell whether a path leads to something in a folder or below it, every symbolic link followed. Of a path that is not
 * there yet, the nearest folder that is there counts; a link that leads nowhere is not within.
 */
export async function isWithin(path: string, folder: string): Promise<boolean> {
  const end = await endOf(resolve(path))
  if (end === null) return false
  const from = relative(await realpath(folder), end)
  return !isAbsolute(from) && from.split(/[/\\]/, 1)[0] !== '..'
}

async function endOf(path: string): Promise<string | null> {
  try {
    return await realpath(path)
  } catch {
    const isThere = (await lstat(path).catch(() => null)) !== null
    const above = dirname(path)
    const end = isThere || above === path ? null : await endOf(above)
    return end && resolve(end, relative(above, path))
  }
}
