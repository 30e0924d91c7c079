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
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  // Lines that come before their question is asked wait here; `question` would lose them.
  const given = lines[Symbol.asyncIterator]()
  const answers: Record<string, string> = {}
  try {
    for (const { key, asks, usual, faultOf } of questions) {
      for (let fault: string | undefined = ''; fault !== undefined; ) {
        lines.setPrompt(`${asks} [${usual}] `)
        lines.prompt()
        const { value, done } = await given.next()
        if (done) throw new CallError('the questions were not answered; nothing was written')
        const answer = value.trim() || usual
        fault = faultOf(answer)
        if (fault === undefined) answers[key] = answer
        else process.stderr.write(`${fault}\n`)
      }
    }
    return answers
  } finally {
    lines.close()
  }
}
