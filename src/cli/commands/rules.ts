import { type Command, Option } from 'commander'
import type { Look } from '../../render/look.ts'
import type { RulesFormat } from '../../render/rule-lists.ts'
import { deliver, type Output, outputOption } from '../outputs.ts'
import type { Rim } from '../rim.ts'

const formats: readonly RulesFormat[] = ['table', 'json']

const ending = `
Examples:
  assent rules
  assent rules --format json`

/** `assent rules`: every rule by which a change or a version is judged. */
export function rules(program: Command, rim: Rim): void {
  program
    .command('rules')
    .description('list the rules by which changes and versions are judged')
    .addOption(new Option('--format <format>', 'what goes to standard output').choices(formats).default('table'))
    .addOption(outputOption(formats))
    .addHelpText('after', ending)
    .action(async (options: { format: RulesFormat; output: Output[] }) => {
      const [{ ruleMeanings }, { ruleRenderers }] = await Promise.all([
        import('../../render/rule-meanings.ts'),
        import('../../render/rule-lists.ts')
      ])
      const render = (format: string, look: Look) => ruleRenderers[format as RulesFormat](ruleMeanings(), look)
      await deliver(render, options.format, options.output, rim)
    })
}
