import { jsonText } from '../render/json-text.ts'
import { messageLine } from './message-line.ts'
import type { PlainMessage } from './parse-input.ts'
import type { Rim } from './rim.ts'

const warning = /^warning: /
const place = /:(\d{1,9}):(\d{1,9}): /

/**
 * The rim with the voice that a call asks for: `--quiet` leaves warnings out, `--json` writes each message as one JSON
 * object on a line, and neither goes with a bar of progress. Read from the words themselves: a call that is wrong is told in the same voice.
 */
export function withVoice(words: readonly string[], rim: Rim): Rim {
  const options = words.slice(0, words.includes('--') ? words.indexOf('--') : words.length)
  const isQuiet = options.includes('--quiet') || options.includes('-q')
  const isJson = options.includes('--json')
  if (!isQuiet && !isJson) return rim
  const { stderr } = rim
  const write = (text: string) => {
    if (isQuiet && warning.test(text)) return
    stderr.write(isJson ? plainAsJson(text) : text)
  }
  return { ...rim, stderr: { write }, isWatched: false, voice: { json: isJson ? stderr : null, isQuiet } }
}

/** Tell a message that stops nothing, unless the call asks for quiet. */
export function warn(message: PlainMessage, rim: Rim): void {
  if (!rim.voice?.isQuiet) tell(message, rim)
}

/** Tell a message on standard error, in the voice of the call: one line, or one JSON object. */
export function tell(message: PlainMessage, rim: Rim): void {
  if (rim.voice?.json) rim.voice.json.write(asJson(message))
  else rim.stderr.write(messageLine(message))
}

function asJson({ file, line, column, ruleId, reason }: PlainMessage): string {
  const where = { file: file || null, line: line ?? null, column: column ?? null }
  return objectLine({ ...where, rule: ruleId ?? null, message: reason })
}

/** A line that is no message about a file: what is wrong with a call, or a row of a table with its place. */
function plainAsJson(text: string): string {
  const line = text.trimEnd()
  const found = place.exec(line)
  if (!found) return objectLine({ file: null, line: null, column: null, rule: null, message: bare(line) })
  const file = line.slice(0, found.index)
  const message = line.slice(found.index + found[0].length)
  return objectLine({ file, line: Number(found[1]), column: Number(found[2]), rule: null, message })
}

/** A line without the word that says how grave it is. */
function bare(line: string): string {
  return line.replace(/^(?:error|warning): /, '')
}

/** What a program reads: `line` and `column` count from 1, and what a message does not have is null. */
interface Told {
  file: string | null
  line: number | null
  column: number | null
  rule: string | null
  message: string
}

function objectLine(told: Told): string {
  return `${jsonText(told)}\n`
}
