import { createInterface } from 'node:readline/promises'
import { CallError } from './call-error.ts'

/** A question, with the answer that an empty line stands for. */
export interface Question {
  key: string
  asks: string
  usual: string
  /** What is wrong with an answer; undefined where nothing is. */
  faultOf(answer: string): string | undefined
}

/**
 * Ask at the terminal, one question after another, until each answer can be used.
 *
 * @throws CallError where the input ends before
 */
export async function ask(questions: readonly Question[]): Promise<Record<string, string>> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const closed = new Promise<never>((_, fail) => {
    lines.once('close', () => fail(new CallError('the questions were not answered; nothing was written')))
  })
  closed.catch(() => {})
  const answers: Record<string, string> = {}
  try {
    for (const { key, asks, usual, faultOf } of questions) {
      for (let isOpen = true; isOpen; ) {
        const answer = (await Promise.race([lines.question(`${asks} [${usual}] `), closed])).trim() || usual
        const fault = faultOf(answer)
        if (fault) process.stderr.write(`${fault}\n`)
        else answers[key] = answer
        isOpen = fault !== undefined
      }
    }
    return answers
  } finally {
    lines.close()
  }
}
