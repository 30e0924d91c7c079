import { dirname, join, relative, resolve } from 'node:path'
import { Option } from 'commander'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Approval } from '../config/approvals.ts'
import type { Config } from '../config/config.ts'
import type { Overrides } from '../judge/rule.ts'
import { ConfigurationError } from './configuration-error.ts'
import type { Rim } from './rim.ts'

/** What the configuration says, and where it stands. */
export interface Settings extends Omit<Config, 'severities'> {
  severities: Overrides
  /** Absolute path of the folder that the paths of the configuration are counted from. */
  folder: string
  /** The file of the configuration as a user may name it; null where there is none. */
  path: string | null
  /** The file of approvals, the same. */
  approvalsPath: string
}

/** The option `--config FILE`. */
export function configOption(): Option {
  return new Option('--config <file>', 'the configuration; else assent.config.yaml, found upwards')
}

/**
 * Read the configuration: the named file, or `assent.config.yaml` of the working folder or of one above it, up to the
 * top of the repository. Where there is none, nothing is set.
 *
 * @throws ConfigurationError where it cannot be read or has faults
 */
export async function settings(named: string | undefined, rim: Rim): Promise<Settings> {
  const found = named === undefined ? await rim.findConfig() : { path: resolve(named), folder: dirname(resolve(named)) }
  const config: Config = found.path === null ? {} : await readConfig(named ?? shortest(found.path), rim)
  const approvalsPath = shortest(join(found.folder, config.approvals ?? 'assent.approvals.yaml'))
  const severities = (config.severities ?? {}) as Overrides
  return { ...config, severities, folder: found.folder, path: found.path && shortest(found.path), approvalsPath }
}

async function readConfig(path: string, rim: Rim): Promise<Config> {
  const [{ configSchema }, { readYaml }] = await Promise.all([
    import('../config/config.ts'),
    import('../config/read-yaml.ts')
  ])
  const file = await readText(path, rim)
  const config = readYaml(file, configSchema)
  if (!config) throw new ConfigurationError(file.messages)
  return config
}

/**
 * Read the file of approvals; one that is not there holds none.
 *
 * @throws ConfigurationError where it has faults, or lies outside of the repository
 */
export async function approvals(config: Settings, rim: Rim): Promise<{ source: string; approvals: Approval[] }> {
  const path = config.approvalsPath
  const [{ parseApprovals }, { expectOwn }] = await Promise.all([
    import('../config/approvals.ts'),
    import('./own-path.ts')
  ])
  await expectOwn('approvals', path, config, 'keep it below that folder')
  const file = await readText(path, rim, 'missing-file')
  const found = parseApprovals(file)
  if (!found) throw new ConfigurationError(file.messages)
  return { source: String(file), approvals: found }
}

async function readText(path: string, rim: Rim, lets?: string): Promise<VFile> {
  try {
    return await rim.readText(path)
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    if (error.ruleId !== lets) throw new ConfigurationError([error])
    const { VFile } = await import('vfile')
    return new VFile({ path, value: '' })
  }
}

/** A path from the working folder on where it lies below, else the absolute one. */
function shortest(path: string): string {
  const near = relative('', path)
  return near === '' || near.startsWith('..') ? path : near
}
