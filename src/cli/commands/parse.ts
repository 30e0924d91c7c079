import { type Command, Option } from 'commander'
import type { Look } from '../../render/look.ts'
import type { ModelFormat } from '../../render/models.ts'
import { exitCodes } from '../exit-codes.ts'
import { messageLine } from '../message-line.ts'
import { deliver, type Output, outputOption } from '../outputs.ts'
import { expectOneStdin, parsePolicies } from '../parse-policies.ts'
import type { Rim } from '../rim.ts'

const formats: readonly ModelFormat[] = ['table', 'json', 'ndjson', 'yaml']

const ending = `
An input is a file, a folder (all .md, .markdown and .txt files below it), a
pattern in quotes, - for standard input, or REV:path for a file as a git
revision has it.

json and yaml give one object where one file is named, else a list; ndjson
gives one model a line, in the order of the inputs.

Examples:
  assent parse policies/privacy.md
  assent parse policies 'archive/**/*.md' --format ndjson
  assent parse v1.0:policies/privacy.md --format json
  assent parse privacy.md --output json=model.json`

/** `assent parse <inputs>`; exits 0, or 3 where an input cannot be read: the others go to standard output, no file is written. */
export function parse(program: Command, rim: Rim): void {
  program
    .command('parse')
    .description('draw the facts from a policy')
    .argument('<inputs...>', 'files, folders, patterns, - or REV:path')
    .addOption(new Option('--format <format>', 'what goes to standard output').choices(formats).default('table'))
    .addOption(outputOption(formats))
    .addHelpText('after', ending)
    .action(async (inputs: string[], options: { format: ModelFormat; output: Output[] }) => {
      expectOneStdin(inputs)
      const [{ findPolicies }, { modelRenderers }] = await Promise.all([
        import('../../read/find-policies.ts'),
        import('../../render/models.ts')
      ])
      const found = await findPolicies(inputs)
      if (found.refusals.length > 0) rim.exitCode = exitCodes.input
      for (const message of found.refusals) rim.stderr.write(messageLine(message))
      const readings = found.names.map((name) => () => rim.read(name))
      const policies = (await parsePolicies(readings, rim)).map((each) => each.policy)
      if (policies.length === 0) return
      const render = (format: string, look: Look) => modelRenderers[format as ModelFormat](policies, found.isOne, look)
      const outputs = rim.exitCode === exitCodes.done ? options.output : []
      await deliver(render, options.format, outputs, rim)
    })
}
