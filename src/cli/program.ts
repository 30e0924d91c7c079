import { Command, CommanderError, Option } from 'commander'
import { version } from '../version.ts'
import { approve } from './commands/approve.ts'
import { check } from './commands/check.ts'
import { completion } from './commands/completion.ts'
import { convert } from './commands/convert.ts'
import { diff } from './commands/diff.ts'
import { dispatch } from './commands/dispatch.ts'
import { gitDiff } from './commands/git-diff.ts'
import { init } from './commands/init.ts'
import { ledger } from './commands/ledger.ts'
import { lint } from './commands/lint.ts'
import { log } from './commands/log.ts'
import { man } from './commands/man.ts'
import { notice } from './commands/notice.ts'
import { parse } from './commands/parse.ts'
import { publish } from './commands/publish.ts'
import { record } from './commands/record.ts'
import { rules } from './commands/rules.ts'
import { status } from './commands/status.ts'
import { worker } from './commands/worker.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { reportError } from './report-error.ts'
import { expectRequired } from './required.ts'
import type { Rim } from './rim.ts'
import { withVoice } from './voice.ts'

const commands = {
  parse,
  lint,
  diff,
  log,
  check,
  approve,
  notice,
  publish,
  dispatch,
  worker,
  record,
  status,
  ledger,
  rules,
  init,
  convert,
  'git-diff': gitDiff,
  completion,
  man
}

/** Commands that tell of all others. */
const overviews = new Set(['completion', 'man'])

const ending = `
Exit status: 0 done; 1 findings at or above --fail-on; 2 the call or the
configuration is wrong; 3 an input cannot be read; 4 the mail server or the
database failed (what was done is kept).

Examples:
  assent parse policies/privacy.md
  assent lint policies/privacy.md
  assent diff old.md new.md --fail-on substantial
  assent diff policies/privacy.md --base origin/main
  assent log policies/privacy.md --kind retentionPeriods
  assent check --base origin/main --format github
  assent notice old.md new.md --out notice --time-zone Europe/Amsterdam
  assent status notice --events events.ndjson`

/**
 * Run the program.
 *
 * @param words  the words of the command line, without the program's own name
 * @returns the exit status
 */
export async function run(words: readonly string[], process: Rim): Promise<ExitCode> {
  const rim = withVoice(words, process)
  const program = programFor(words[0], rim)
  try {
    await program.parseAsync(isHelpOfNothing(words, program) ? words.slice(1, 2) : words, { from: 'user' })
    return rim.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.call
    return reportError(error, rim)
  }
}

/** Commander prints the help of everything where help of an unknown command is asked for; told as one, it gets a hint. */
function isHelpOfNothing([first, name]: readonly string[], { commands }: Command): boolean {
  if (first !== 'help' || name === undefined || name.startsWith('-') || name === 'help') return false
  return commands.every((command) => command.name() !== name)
}

/** The program with the command that is asked for; with all of them where the first word names none. */
function programFor(word: string | undefined, rim: Rim): Command {
  const program = new Command('assent')
    .description(
      'Treats a privacy policy as data: reads it, compares versions by meaning,\nwrites the change notice and counts the acceptance window.'
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', ending)
    .showSuggestionAfterError()
    .exitOverride()
    .hook('preAction', (_program, command) => expectRequired(command))
    .configureOutput({
      writeOut: (text) => rim.stdout.write(text),
      writeErr: (text) => rim.stderr.write(text),
      outputError: (text, write) => write(text.replace('\n(Did', ' (did')),
      getOutHelpWidth: () => Math.min(rim.look.width, 80),
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
  const isOne = word !== undefined && Object.hasOwn(commands, word) && !overviews.has(word)
  const asked = isOne ? [commands[word as keyof typeof commands]] : Object.values(commands)
  for (const add of asked) add(program, rim)
  addVoice(program)
  return program
}

/** The options by which a command, and each below it, is told how to talk; `withVoice` obeys them. */
function addVoice(command: Command): void {
  for (const below of command.commands) addVoice(below)
  command.addOption(new Option('-q, --quiet', 'leave out warnings and progress'))
  command.addOption(new Option('--json', 'write messages on standard error as JSON, one object a line'))
}
