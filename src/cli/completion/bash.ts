import { type CommandEntry, type CommandTree, type OptionEntry, offered } from './command-tree.ts'

/** A completion script for bash 3.2 and newer: words are known beforehand, so that no key waits for a program. */
export function bash({ program, commands }: CommandTree): string {
  return `# bash completion for ${program.name}
_${program.name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= words= i
  # A value may stand behind an equals sign, which is a word of its own to bash.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} != -* ]]; then command=\${COMP_WORDS[i]}; break; fi
  done
  COMPREPLY=()
  case "$command $prev" in
${commands.flatMap((each) => offered(each).options.flatMap((option) => valueCase(each.name, option))).join('\n')}
  *)
    case $command in
    '') words='${[...commands.map((each) => each.name), ...flags(program.options)].join(' ')}' ;;
${commands.map(commandCase).join('\n')}
    esac
    if [[ $cur != -* && -n $command && $words == -* ]]; then words=; fi
    ;;
  esac
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _${program.name} ${program.name}
`
}

function flags(options: readonly OptionEntry[]): string[] {
  return options.flatMap(({ short, long }) => (short ? [short, long] : [long]))
}

/** What can follow an option that takes a value; nothing named means that bash offers files. */
function valueCase(command: string, { short, long, value, choices }: OptionEntry): string[] {
  if (value === null) return []
  const patterns = [long, ...(short ? [short] : [])].map((flag) => `'${command} ${flag}'`)
  return [`  ${patterns.join(' | ')}) words='${choices.join(' ')}' ;;`]
}

function commandCase(command: CommandEntry): string {
  const { values, options } = offered(command)
  return `    ${command.name}) words='${[...values, ...flags(options)].join(' ')}' ;;`
}
