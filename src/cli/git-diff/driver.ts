import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { CallError } from '../call-error.ts'
import { writeWhole } from '../outputs.ts'

const execute = promisify(execFile)

/** What makes git show policies by their meaning: lines of `.gitattributes`, and settings of `git config`. */
export interface Driver {
  attributes: string[]
  settings: { name: string; value: string }[]
}

/**
 * The driver for some policies.
 *
 * @param patterns  as `.gitattributes` takes them
 * @param program   the command that starts this program, for a shell
 */
export function driver(patterns: readonly string[], program: string): Driver {
  return {
    attributes: patterns.map((pattern) => `${/[\s"]/.test(pattern) ? JSON.stringify(pattern) : pattern} diff=assent`),
    settings: [
      { name: 'diff.assent.command', value: `${program} git-diff --` },
      { name: 'diff.assent.textconv', value: `${program} git-diff --textconv --` }
    ]
  }
}

/**
 * The command that starts this program, for a shell in the top folder of a repository: `node` and the path in the
 * repository where the program is installed in it, so that every clone can have the same; else absolute paths.
 *
 * @param top     absolute path of the top folder
 * @param script  absolute path of the file that was started
 */
export function startCommand(top: string, script: string, node: string): string {
  const inside = relative(top, script)
  return inside.startsWith('..') ? `${quoted(node)} ${quoted(script)}` : `node ${quoted(inside)}`
}

/** The top folder of the repository that the working folder is in. @throws CallError where it is in none */
export async function topFolder(): Promise<string> {
  try {
    return (await execute('git', ['rev-parse', '--show-toplevel'])).stdout.trimEnd()
  } catch {
    throw new CallError('no git repository here; run in the repository that the policies are in')
  }
}

/** Write the driver into `.gitattributes` and the configuration of this clone; what is there already stays. */
export async function install({ attributes, settings }: Driver, top: string): Promise<void> {
  const path = join(top, '.gitattributes')
  const text = await readFile(path, 'utf8').catch(() => '')
  const missing = attributes.filter((line) => !text.split(/\r?\n/).includes(line))
  if (missing.length > 0) {
    const separator = text === '' || text.endsWith('\n') ? '' : '\n'
    await writeWhole(path, `${text}${separator}${missing.join('\n')}\n`)
  }
  for (const { name, value } of settings) await execute('git', ['config', '--local', name, value])
}

function quoted(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
