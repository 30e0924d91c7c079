import { join } from 'node:path'
import { VFileMessage } from 'vfile-message'
import { TemplateError } from '../notice/template-error.ts'
import type { Templates } from '../notice/templates/default-templates.ts'
import { ConfigurationError } from './configuration-error.ts'
import type { Settings } from './settings.ts'

/** The user's templates, and a way to use them that tells a fault by file, line and column. */
export interface OwnTemplates {
  templates: Templates
  /** @throws ConfigurationError in place of TemplateError */
  using<Result>(call: () => Promise<Result>): Promise<Result>
}

/**
 * Read the templates that the call or the configuration names.
 *
 * @throws ConfigurationError where they cannot be read
 */
export async function ownTemplates(named: string | undefined, config: Settings): Promise<OwnTemplates> {
  const folder = named ?? (await configured(config))
  return {
    templates: folder === undefined ? {} : await read(folder),
    async using(call) {
      try {
        return await call()
      } catch (error) {
        if (!(error instanceof TemplateError) || folder === undefined) throw error
        const { template, line, column, message } = error
        const fault = new VFileMessage(message, { place: { line, column }, ruleId: 'template', source: 'assent' })
        fault.file = join(folder, template)
        throw new ConfigurationError([fault])
      }
    }
  }
}

/** The folder that the configuration names, if it names one; neither it nor a template in it may lead elsewhere. */
async function configured(config: Settings): Promise<string | undefined> {
  if (config.templates === undefined) return undefined
  const folder = join(config.folder, config.templates)
  const [{ expectOwn }, { readdir }] = await Promise.all([import('./own-path.ts'), import('node:fs/promises')])
  const names = await readdir(folder).catch(() => [])
  for (const path of [folder, ...names.map((name) => join(folder, name))]) {
    await expectOwn('templates', path, config, 'keep them below that folder, or name them with --templates')
  }
  return folder
}

async function read(folder: string): Promise<Templates> {
  const { readTemplates } = await import('../read/read-templates.ts')
  try {
    return await readTemplates(folder)
  } catch (error) {
    throw error instanceof VFileMessage ? new ConfigurationError([error]) : error
  }
}
