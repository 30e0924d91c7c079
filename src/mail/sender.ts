import addressparser from 'nodemailer/lib/addressparser'
import { printable } from '../render/printable.ts'
import { checkAddress } from './address.ts'

/** Characters of a name: more would not be read, and a line of a header may not hold more than 998 (RFC 5322, 2.1.1). */
const longestName = 256

/** Who sends: the address for the envelope, and the name that readers see. */
export interface Sender {
  name: string
  address: string
}

/**
 * Read the sender of a mail: one address, with or without a name: `Wrenfield Ltd <privacy@example.com>`.
 *
 * @throws RangeError, one sentence for the user, where it is not just one address, could end a header's line,
 *         or would be read otherwise than it is written
 */
export function senderOf(text: string): Sender {
  if (/\p{Cc}/u.test(text)) {
    throw new RangeError('the sender holds a control character or an end of line; expected one address')
  }
  const found = addressparser(text)
  const [only] = found
  if (found.length !== 1 || !only || !('address' in only) || !only.address) {
    throw new RangeError(
      `the sender is \`${text}\`; expected one address, such as \`Wrenfield Ltd <privacy@example.com>\``
    )
  }
  const checked = checkAddress(only.address)
  if ('fault' in checked) throw new RangeError(`the sender is \`${text}\`: ${checked.fault}`)
  const name = only.name ?? ''
  const fault = faultOf(name)
  if (fault) throw new RangeError(`the sender's name ${fault}: \`${text.slice(0, longestName)}\``)
  return { name, address: checked.address }
}

/** Why a name would not be read as it stands; undefined where it would. */
function faultOf(name: string): string | undefined {
  if (name.length > longestName) return `is longer than ${longestName} characters`
  if (name.includes('=?')) return 'holds `=?`, which readers of mail take for something encoded; write it as it is read'
  return printable(name) === name ? undefined : 'holds a character that is not seen; leave that out'
}
