import { stat } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { configName } from '../../read/find-config.ts'
import { ask } from '../ask.ts'
import { CallError } from '../call-error.ts'
import { writeWhole } from '../outputs.ts'
import type { Rim } from '../rim.ts'

const ending = `
At a terminal it asks; elsewhere, or with --yes, it takes the defaults. A file
that is there is never replaced.`

/** `assent init`: writes a commented configuration; exits 2 where there is one. */
export function init(program: Command, rim: Rim): void {
  program
    .command('init')
    .description('write a commented configuration')
    .addOption(new Option('-y, --yes', 'ask nothing'))
    .addHelpText('after', ending)
    .action(async ({ yes }: { yes?: true }) => {
      if (await stat(configName).catch(() => null)) {
        throw new CallError(`${configName} is there already; edit it, or move it away first`)
      }
      const { configText, questions } = await import('../../config/config-text.ts')
      const answers = yes || !rim.isInteractive ? {} : await ask(questions)
      await writeWhole(configName, configText(answers))
      rim.stdout.write(`${configName} written; assent check reads it\n`)
    })
}
