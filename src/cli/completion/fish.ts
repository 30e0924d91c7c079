import { type CommandEntry, type CommandTree, type OptionEntry, offered } from './command-tree.ts'

/** A completion script for fish 3. */
export function fish({ program, commands }: CommandTree): string {
  const { name } = program
  const lines = [
    `# fish completion for ${name}`,
    ...program.options.flatMap((option) => optionLine(name, '__fish_use_subcommand', option)),
    ...commands.flatMap((command) => commandLines(name, command))
  ]
  return `${lines.join('\n')}\n`
}

function commandLines(program: string, command: CommandEntry): string[] {
  const seen = `__fish_seen_subcommand_from ${command.name}`
  const { values, options } = offered(command)
  return [
    `complete -c ${program} -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.description)}`,
    ...(values.length > 0 ? [`complete -c ${program} -n ${quoted(seen)} -f -a ${quoted(values.join(' '))}`] : []),
    ...options.flatMap((option) => optionLine(program, seen, option))
  ]
}

/** `-x`: a value of those named; `-r`: a value, for which fish offers files. */
function optionLine(program: string, condition: string, option: OptionEntry): string {
  const { short, long, description, value, choices } = option
  const takes = value === null ? '-f' : choices.length > 0 ? `-x -a ${quoted(choices.join(' '))}` : '-r'
  const flag = short ? `-s ${short.slice(1)} -l ${long.slice(2)}` : `-l ${long.slice(2)}`
  return `complete -c ${program} -n ${quoted(condition)} ${flag} ${takes} -d ${quoted(description)}`
}

/** In single quotes, where fish reads a backslash before a quote or a backslash. */
function quoted(text: string): string {
  return `'${text.replaceAll('\n', ' ').replace(/['\\]/g, '\\$&')}'`
}
