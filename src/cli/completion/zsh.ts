import { type CommandEntry, type CommandTree, type OptionEntry, offered } from './command-tree.ts'

/** A completion script for zsh 5: to be sourced, or kept as `_assent` in a folder of `fpath`. */
export function zsh({ program, commands }: CommandTree): string {
  const { name } = program
  return `#compdef ${name}
_${name}() {
  local -a commands
  commands=(
${commands.map((each) => `    ${quoted(`${each.name}:${oneLine(each.description)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _arguments ${program.options.flatMap(optionSpec).join(' ')}
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`
}

function commandCase(command: CommandEntry): string {
  const { values, options } = offered(command)
  const rest = values.length > 0 ? `'*:value:(${values.join(' ')})'` : `'*:file:_files'`
  return `    ${command.name}) _arguments -S ${[...options.flatMap(optionSpec), rest].join(' ')} ;;`
}

/** One option as `_arguments` takes it; it may be given again, as some may. */
function optionSpec({ short, long, description, value, choices, isPath }: OptionEntry): string[] {
  const told = oneLine(description).replace(/[[\]\\:]/g, '\\$&')
  const action = choices.length > 0 ? `(${choices.join(' ')})` : isPath ? '_files' : ' '
  const takes = value === null ? '' : `:${value.replace(/[[\]\\:<>=]/g, '')}:${action}`
  return [long, ...(short ? [short] : [])].map((flag) => quoted(`*${flag}[${told}]${takes}`))
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
