import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ChangedFile } from './changed-file.ts'

const execute = promisify(execFile)

/** The lines that git itself would show below the head of the change, or none where it finds no difference. */
export async function plainDiff({ path, newPath, old, now }: ChangedFile, colour: boolean): Promise<string> {
  const files = [old.file ?? '/dev/null', now.file ?? '/dev/null']
  const words = ['diff', '--no-index', '--no-ext-diff', '--no-textconv', `--color=${colour ? 'always' : 'never'}`]
  const text = await output([...words, '--', ...files])
  const hunks = text.search(/^(?:\x1b\[[\d;]*m)?@@/m)
  if (hunks < 0) return text.includes('Binary files') ? `Binary files a/${path} and b/${newPath} differ\n` : ''
  const from = old.file === null ? '/dev/null' : `a/${path}`
  const to = now.file === null ? '/dev/null' : `b/${newPath}`
  return `--- ${from}\n+++ ${to}\n${text.slice(hunks)}`
}

/** What git writes; it exits with 1 where the files differ. */
async function output(words: string[]): Promise<string> {
  try {
    return (await execute('git', words, { maxBuffer: 1 << 28 })).stdout
  } catch (error) {
    const { stdout } = error as { stdout?: string }
    return stdout ?? ''
  }
}
