import type { Point } from 'unist'
import { VFileMessage } from 'vfile-message'

/**
 * Say why an input cannot be read, and what to do about it.
 *
 * @param path    the input as the user named it
 * @param reason  one sentence, without the path and without a full stop
 * @param ruleId  kebab-case: `missing-file`
 * @param place   where in the file, if the trouble has a place; counts from 1
 */
export function refusal(path: string, reason: string, ruleId: string, place?: Point): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source: 'assent' })
  message.file = path
  message.fatal = true
  return message
}
