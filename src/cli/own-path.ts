import { findTop } from '../read/find-config.ts'
import { isWithin } from '../read/is-within.ts'
import { refusal } from '../read/refusal.ts'
import { ConfigurationError } from './configuration-error.ts'

/**
 * Make sure that a path which the configuration gives stays within the repository, or within the folder of the
 * configuration where there is none: who may change a policy must not thereby reach other files of the machine.
 *
 * @param key     the key of the configuration
 * @param config  its file as a user may name it, null where there is none; and the absolute path of its folder
 * @param advice  what else a user may do
 * @throws ConfigurationError where the path leads out, by `..`, from the root on or by a symbolic link
 */
export async function expectOwn(
  key: string,
  path: string,
  config: { path: string | null; folder: string },
  advice: string
): Promise<void> {
  const top = findTop(config.folder)
  if (await isWithin(path, top)) return
  const reason = `\`${key}\` leads to ${path}, which is not below ${top}; ${advice}`
  throw new ConfigurationError([refusal(config.path ?? path, reason, 'configuration')])
}
