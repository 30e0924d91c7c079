import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { configName } from '../../read/find-config.ts'
import { ask } from '../ask.ts'
import { CallError } from '../call-error.ts'
import { writeWhole } from '../outputs.ts'
import type { Rim } from '../rim.ts'

const ending = `
At a terminal it asks; elsewhere, or with --yes, it takes the defaults. A file
that is there is never replaced.

With --templates it writes the wording and the pages of the notice instead, as
Liquid templates: change what should read otherwise, delete the rest, and name
the folder with assent notice --templates or \`templates\` in the configuration.

Examples:
  assent init
  assent init --yes
  assent init --templates notice-templates`

/** `assent init`: writes a commented configuration, or the templates of the notice; exits 2 where they are there. */
export function init(program: Command, rim: Rim): void {
  program
    .command('init')
    .description('write a commented configuration')
    .addOption(new Option('-y, --yes', 'ask nothing'))
    .addOption(new Option('--templates <folder>', 'write the templates of the notice there instead'))
    .addHelpText('after', ending)
    .action(async ({ yes, templates }: { yes?: true; templates?: string }) => {
      if (templates !== undefined) return await writeTemplates(templates, rim)
      if (await stat(configName).catch(() => null)) {
        throw new CallError(`${configName} is there already; edit it, or move it away first`)
      }
      const { configText, questions } = await import('../../config/config-text.ts')
      const answers = yes || !rim.isInteractive ? {} : await ask(questions)
      await writeWhole(configName, configText(answers))
      rim.stdout.write(`${configName} written; assent check reads it\n`)
    })
}

async function writeTemplates(folder: string, rim: Rim): Promise<void> {
  const [{ defaultTemplates }, { writeFolder }] = await Promise.all([
    import('../../notice/templates/default-templates.ts'),
    import('../write-folder.ts')
  ])
  for (const name of Object.keys(defaultTemplates)) {
    const path = join(folder, name)
    if (await stat(path).catch(() => null)) throw new CallError(`${path} is there already; name another folder`)
  }
  await writeFolder(folder, defaultTemplates, true, '--templates')
  rim.stdout.write(`${folder}: ${Object.keys(defaultTemplates).length} templates written\n`)
}
