import { Argument, type Command } from 'commander'
import type { Rim } from '../rim.ts'

const shells = ['bash', 'zsh', 'fish'] as const

const ending = `
Examples:
  assent completion bash > ~/.local/share/bash-completion/completions/assent
  assent completion zsh > ~/.zfunc/_assent
  assent completion fish > ~/.config/fish/completions/assent.fish`

/** `assent completion <shell>`: the script that lets a shell complete commands, options and their values. */
export function completion(program: Command, rim: Rim): void {
  program
    .command('completion')
    .description('print the script for completion in a shell')
    .addArgument(new Argument('<shell>', 'whose script').choices(shells))
    .addHelpText('after', ending)
    .action(async (shell: (typeof shells)[number]) => {
      const { commandTree } = await import('../completion/command-tree.ts')
      rim.stdout.write((await scripts[shell]())(commandTree(program)))
    })
}

const scripts = {
  bash: async () => (await import('../completion/bash.ts')).bash,
  zsh: async () => (await import('../completion/zsh.ts')).zsh,
  fish: async () => (await import('../completion/fish.ts')).fish
}
