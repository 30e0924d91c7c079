import { stat } from 'node:fs/promises'

/** Those of the paths that name files, in their order. */
export async function filesAmong(paths: readonly string[]): Promise<string[]> {
  const isFile = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => null))?.isFile() ?? false))
  return paths.filter((_, at) => isFile[at])
}
