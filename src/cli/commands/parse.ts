import { type Command, InvalidArgumentError, Option } from 'commander'
import { VFileMessage } from 'vfile-message'
import type { Policy } from '../../model.ts'
import { jsonText } from '../../render/json-text.ts'
import type { Look } from '../../render/look.ts'
import type { ModelFormat } from '../../render/models.ts'
import { rememberLittle } from '../../words/remember.ts'
import { CallError } from '../call-error.ts'
import { eachModel, jobsFor } from '../each-model.ts'
import { exitCodes } from '../exit-codes.ts'
import { optimizeLate } from '../optimize-late.ts'
import { deliver, type Output, outputOption } from '../outputs.ts'
import { findInputs } from '../parse-policies.ts'
import type { Rim } from '../rim.ts'
import { tell } from '../voice.ts'

const formats: readonly ModelFormat[] = ['table', 'json', 'ndjson', 'yaml', 'jsonld']

const ending = `
An input is a file, a folder (all .md, .markdown and .txt files below it), a
pattern in quotes, - for standard input, or REV:path for a file as a git
revision has it. In folders and patterns symbolic links are passed over.

json and yaml give one object where one file is named, else a list; ndjson
gives one model a line, in the order of the inputs, each as soon as it is
there. jsonld is the model in the terms of the Data Privacy Vocabulary, DPV 2.3.

From 100 policies on several are read at a time, one for every 50, at most one
for each processor; --jobs 1 reads them one by one. What is written is the same.

Examples:
  assent parse policies/privacy.md
  assent parse policies 'archive/**/*.md' --format ndjson --jobs 2
  assent parse v1.0:policies/privacy.md --format json
  assent parse privacy.md --output json=model.json
  assent parse privacy.md --explain 42`

interface ParseOptions {
  format: ModelFormat
  output: Output[]
  /** Counts from 1. */
  explain?: number
  jobs?: number
}

/** `assent parse <inputs>`; exits 0, or 3 where an input cannot be read: the others go to standard output, no file is written. */
export function parse(program: Command, rim: Rim): void {
  program
    .command('parse')
    .description('draw the facts from a policy')
    .argument('<inputs...>', 'files, folders, patterns, - or REV:path')
    .addOption(new Option('--format <format>', 'what goes to standard output').choices(formats).default('table'))
    .addOption(outputOption(formats))
    .addOption(new Option('--explain <line>', 'show how this line of one file was read').argParser(lineNumber))
    .addOption(new Option('--jobs <n>', 'how many policies are read at a time').argParser(jobCount))
    .addHelpText('after', ending)
    .action(async (inputs: string[], options: ParseOptions) => {
      if (options.explain !== undefined) return explainLine(inputs, options.explain, rim)
      optimizeLate()
      const { names, isOne } = await findInputs(inputs, rim)
      if (names.length > 1) rememberLittle()
      const models = eachModel(names, jobsFor(options.jobs, names.length), rim)
      if (options.format === 'ndjson' && options.output.length === 0) return writeLines(models, rim)
      const policies: Policy[] = []
      for await (const model of models) policies.push(typeof model === 'string' ? JSON.parse(model) : model)
      if (policies.length === 0) return
      const { modelRenderers } = await import('../../render/models.ts')
      const render = (format: string, look: Look) => modelRenderers[format as ModelFormat](policies, isOne, look)
      const outputs = rim.exitCode === exitCodes.done ? options.output : []
      await deliver(render, options.format, outputs, rim)
    })
}

function lineNumber(value: string): number {
  const line = Number(value)
  if (Number.isInteger(line) && line > 0) return line
  throw new InvalidArgumentError('A line is a whole number from 1 on.')
}

function jobCount(value: string): number {
  const jobs = Number(value)
  if (Number.isInteger(jobs) && jobs > 0) return jobs
  throw new InvalidArgumentError('It is a whole number from 1 on.')
}

/** Each model goes out as soon as it is there, so that memory does not grow with their number; none is read for nobody. */
async function writeLines(models: AsyncIterable<Policy | string>, rim: Rim): Promise<void> {
  for await (const model of models) {
    rim.stdout.write(`${typeof model === 'string' ? model : jsonText(model)}\n`)
    if (!rim.hasReader()) return
  }
}

/** @throws CallError where more than one file is named */
async function explainLine(inputs: readonly string[], line: number, rim: Rim): Promise<void> {
  const [input] = inputs
  if (!input || inputs.length > 1) throw new CallError('--explain shows a line of one file; name just one')
  const [{ explain }, { explanation }] = await Promise.all([
    import('../../extract/explain.ts'),
    import('../../render/explanation.ts')
  ])
  try {
    rim.stdout.write(explanation(input, line, explain(await rim.read(input), line)))
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    tell(error, rim)
    rim.exitCode = exitCodes.input
  }
}
