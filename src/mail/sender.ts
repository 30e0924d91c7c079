import addressparser from 'nodemailer/lib/addressparser'
import { checkAddress } from './address.ts'

/** Who sends: the address for the envelope, and the name that readers see. */
export interface Sender {
  name: string
  address: string
}

/**
 * Read the sender of a mail: one address, with or without a name: `Wrenfield Ltd <privacy@example.com>`.
 *
 * @throws RangeError, one sentence for the user, where it is not just one address, or could end a header's line
 */
export function senderOf(text: string): Sender {
  if (/[\r\n\0]/.test(text)) throw new RangeError('the sender holds an end of line; expected one address')
  const found = addressparser(text)
  const [only] = found
  if (found.length !== 1 || !only || !('address' in only) || !only.address) {
    throw new RangeError(
      `the sender is \`${text}\`; expected one address, such as \`Wrenfield Ltd <privacy@example.com>\``
    )
  }
  const checked = checkAddress(only.address)
  if ('fault' in checked) throw new RangeError(`the sender is \`${text}\`: ${checked.fault}`)
  return { name: only.name ?? '', address: checked.address }
}
