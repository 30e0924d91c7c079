import { appendFile } from 'node:fs/promises'
import { CallError } from './call-error.ts'
import type { Rim } from './rim.ts'
import { whyNot } from './why-not.ts'

/** Add to the summary of a GitHub job, where one is kept: the file that `GITHUB_STEP_SUMMARY` names. */
export async function writeJobSummary(markdown: string, rim: Rim): Promise<void> {
  const path = rim.env.GITHUB_STEP_SUMMARY
  if (!path) return
  try {
    await appendFile(path, `${markdown}\n`)
  } catch (error) {
    throw new CallError(`the job summary ${path} cannot be written (${whyNot(error)})`)
  }
}
