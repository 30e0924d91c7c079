import { realpathSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { CallError } from '../call-error.ts'
import type { Rim } from '../rim.ts'
import { settings } from '../settings.ts'

interface GitDiffOptions {
  install?: true
  textconv?: true
}

const ending = `
Git starts this command itself, once it is told to: for git diff with the
words of an external diff program, for git log -p and git show with
--textconv. Without words it prints the lines that tell git so; --install
writes them, into .gitattributes and into the configuration of this clone.
Words after --install are patterns of files; else those of
assent.config.yaml hold, else policies/**/*.md.

A file that cannot be read as a policy is shown line by line, as ever.

Examples:
  assent git-diff
  assent git-diff --install
  assent git-diff --install 'legal/*.md'
  git diff v1.0 -- policies/privacy.md
  git log -p --ext-diff -- policies/privacy.md`

/** `assent git-diff`: what git starts to show a policy; exits 0 whatever the files hold, for git stops otherwise. */
export function gitDiff(program: Command, rim: Rim): void {
  program
    .command('git-diff')
    .description('let git diff and git log -p show a policy by its meaning')
    .argument('[words...]', 'what git hands over')
    .addOption(new Option('--install', 'write the lines that tell git to use this command'))
    .addOption(new Option('--textconv', 'print facts and sentences of one file, a line each').conflicts('install'))
    .addHelpText('after', ending)
    .action(async (words: string[], options: GitDiffOptions) => {
      if (options.textconv) return textconv(words, rim)
      if (options.install || words.length === 0) return tellGit(words, options.install === true, rim)
      if (words.length === 1) return void rim.stdout.write(`* Unmerged path ${words[0]}\n`)
      const [{ changedFile }, { showChange }] = await Promise.all([
        import('../git-diff/changed-file.ts'),
        import('../git-diff/show-change.ts')
      ])
      rim.stdout.write(await showChange(changedFile(words), rim))
    })
}

async function textconv(words: readonly string[], rim: Rim): Promise<void> {
  const [path, ...more] = words
  if (path === undefined || more.length > 0) throw new CallError('--textconv prints one file; name just one')
  const { textOf } = await import('../git-diff/text-of.ts')
  rim.stdout.write(await textOf(path))
}

async function tellGit(patterns: readonly string[], isToWrite: boolean, rim: Rim): Promise<void> {
  const { driver, install, startCommand, topFolder } = await import('../git-diff/driver.ts')
  const top = await topFolder()
  const named = patterns.length > 0 ? patterns : ((await settings(undefined, rim)).policies ?? ['policies/**/*.md'])
  const made = driver(named, startCommand(top, realpathSync(process.argv[1]!), process.execPath))
  if (isToWrite) {
    await install(made, top)
    rim.stdout.write('.gitattributes and the configuration of this clone tell git to show policies by their meaning\n')
    return
  }
  const settingLines = made.settings.map(
    ({ name, value }) => `git config ${name} "${value.replace(/["$`\\]/g, '\\$&')}"`
  )
  const lines = ['In .gitattributes:', '', ...made.attributes, '', 'In each clone:', '', ...settingLines]
  rim.stdout.write(`${lines.join('\n')}\n`)
}
