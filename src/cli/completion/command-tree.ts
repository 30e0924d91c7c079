import type { EventEmitter } from 'node:events'
import type { Argument, Command, Option } from 'commander'

/** An option, as shells and the manual need to know it. */
export interface OptionEntry {
  /** `-f` or null. */
  short: string | null
  /** `--format`. */
  long: string
  /** As the help shows it: `--format <format>`. */
  flags: string
  description: string
  /** Name of its value; null where it takes none. */
  value: string | null
  /** The values that it can have, where they are few and known. */
  choices: readonly string[]
  /** True where the value is a path. */
  isPath: boolean
}

/** A command with its options. */
export interface CommandEntry {
  name: string
  description: string
  usage: string
  options: OptionEntry[]
  arguments: { name: string; description: string; choices: readonly string[] }[]
  /** Those below it: `assent ledger` has some. */
  commands: CommandEntry[]
  /** The text below the options: what to know, and examples. */
  ending: string
}

/** The program and its commands in the order of the help, hidden ones left out. */
export interface CommandTree {
  program: CommandEntry
  commands: CommandEntry[]
}

/** Describe a commander program as plain data. */
export function commandTree(program: Command): CommandTree {
  const entry = entryOf(program)
  const names = entry.commands.map(({ name }) => name)
  return { program: entry, commands: entry.commands.map((each) => (each.name === 'help' ? takes(each, names) : each)) }
}

/** What shells offer after a command: for one with commands below it, their names, and the options of all of them. */
export function offered(command: CommandEntry): { values: readonly string[]; options: readonly OptionEntry[] } {
  const below = command.commands.filter(({ name }) => name !== 'help')
  const values = [...below.map(({ name }) => name), ...command.arguments.flatMap(({ choices }) => choices)]
  const options = [...below.flatMap((each) => each.options), ...command.options]
  return { values, options: options.filter(({ long }, at) => options.findIndex((each) => each.long === long) === at) }
}

function takes(command: CommandEntry, choices: readonly string[]): CommandEntry {
  return { ...command, arguments: command.arguments.map((each) => ({ ...each, choices })) }
}

function entryOf(command: Command): CommandEntry {
  const help = command.createHelp()
  return {
    name: command.name(),
    description: command.description(),
    usage: command.usage(),
    options: help.visibleOptions(command).map(optionOf),
    arguments: command.registeredArguments.map(argumentOf),
    commands: help.visibleCommands(command).map(entryOf),
    ending: endingOf(command)
  }
}

function optionOf({ short, long, flags, description, required, optional, argChoices }: Option): OptionEntry {
  const value = required || optional ? flags.slice(flags.search(/[<[]/) + 1, -1) : null
  return {
    short: short ?? null,
    long: long ?? flags,
    flags,
    description: description ?? '',
    value,
    choices: argChoices ?? [],
    isPath: value !== null && /file|folder|dir|path/i.test(value)
  }
}

function argumentOf(argument: Argument): CommandEntry['arguments'][number] {
  return { name: argument.name(), description: argument.description, choices: argument.argChoices ?? [] }
}

/** What the help prints after the options. Commander keeps it as listeners of an event, not as a value. */
function endingOf(command: Command): string {
  let text = ''
  const write = (words: string) => {
    text += words
  }
  // Commander is an emitter, though its types do not say so.
  const emitter = command as unknown as EventEmitter
  emitter.emit('afterHelp', { error: false, command, write })
  return text
}
