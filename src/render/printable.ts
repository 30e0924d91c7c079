import { withoutUnseen } from './unseen.ts'

/**
 * Text on one line, safe to show at a terminal: line ends and tabs become spaces; what would steer the terminal, turn the
 * direction of what follows or not be seen at all becomes `\ufffd`. A soft hyphen, which ends no word, is left out.
 */
export function printable(text: string): string {
  return withoutUnseen(text, (each) => {
    if (each === '\n' || each === '\t' || each === '\r') return ' '
    return each === '\u00ad' ? '' : '\ufffd'
  })
}
