import type { CommandEntry, CommandTree, OptionEntry } from './command-tree.ts'

/** The manual page of section 1, in the macros of man(7). It has no date: the same program gives the same bytes. */
export function manPage({ program, commands }: CommandTree, version: string): string {
  const { name, description, options, ending } = program
  const blocks = [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    `.SH NAME\n${name} \\- ${escaped('treat a privacy policy as data: read, compare, tell, count')}`,
    `.SH SYNOPSIS\n.B ${name}\n.RI [ options ]\n.I command\n.RI [ arguments ]`,
    `.SH DESCRIPTION\n${escaped(description)}`,
    `.SH OPTIONS\n${options.map(optionBlock).join('\n')}`,
    `.SH COMMANDS\n${commands.map((each) => commandBlock(name, each)).join('\n')}`,
    `.SH EXIT STATUS AND EXAMPLES\n${verbatim(ending)}`,
    `.SH ENVIRONMENT\n${environment.map(({ says, variable }) => `.TP\n.B ${variable}\n${escaped(says)}`).join('\n')}`
  ]
  return `${blocks.join('\n')}\n`
}

const environment = [
  {
    variable: 'NO_COLOR',
    says: 'Where it is set, nothing is coloured; FORCE_COLOR colours even where no terminal listens.'
  },
  { variable: 'ASSENT_NOW', says: 'Sets the clock for a rehearsal or a test: 2020-05-01T07:00:00Z.' },
  { variable: 'ASSENT_DEBUG', says: 'Adds the stack to the report of a fault of the program.' }
]

function commandBlock(program: string, command: CommandEntry): string {
  const { name, description, usage, options, ending } = command
  const told = [
    `.SS "${program} ${name}"`,
    escaped(`${capital(description)}.`),
    '.PP',
    `.B ${program} ${name}`,
    escaped(usage)
  ]
  const below = command.commands.filter((each) => each.name !== 'help')
  return [
    ...told,
    ...options.map(optionBlock),
    ...(ending === '' ? [] : ['.PP', verbatim(ending)]),
    ...below.map((each) => commandBlock(`${program} ${name}`, each))
  ].join('\n')
}

function optionBlock({ flags, description, choices }: OptionEntry): string {
  const values = choices.length > 0 ? ` One of ${choices.join(', ')}.` : ''
  return `.TP\n.B ${escaped(flags)}\n${escaped(`${capital(description)}.${values}`)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Text whose lines stay as they are. */
function verbatim(text: string): string {
  return `.nf\n${escaped(text.trim())}\n.fi`
}

/** Keep characters that steer roff from doing so: backslashes, hyphens, and dots and quotes that begin a line. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&')
}
