import { type Command, Option } from 'commander'
import type { Look } from '../../render/look.ts'
import type { RulesFormat } from '../../render/rule-lists.ts'
import { deliver, type Output, outputOption } from '../outputs.ts'
import type { Rim } from '../rim.ts'

const formats: readonly RulesFormat[] = ['table', 'json']

/** `assent rules`: every rule by which a change is judged. */
export function rules(program: Command, rim: Rim): void {
  program
    .command('rules')
    .description('list the rules by which changes are judged')
    .addOption(new Option('--format <format>', 'what goes to standard output').choices(formats).default('table'))
    .addOption(outputOption(formats))
    .action(async (options: { format: RulesFormat; output: Output[] }) => {
      const [judge, { ruleRenderers }] = await Promise.all([
        import('../../judge/rules.ts'),
        import('../../render/rule-lists.ts')
      ])
      const render = (format: string, look: Look) => ruleRenderers[format as RulesFormat](judge.rules, look)
      await deliver(render, options.format, options.output, rim)
    })
}
