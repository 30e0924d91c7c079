/** Characters that steer a terminal, or that turn the direction of what follows, so that a line shows what it is not. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Text on one line, safe to show at a terminal: line ends and tabs become spaces, steering characters `\ufffd`. */
export function printable(text: string): string {
  return text.replace(steering, (each) => (each === '\n' || each === '\t' || each === '\r' ? ' ' : '\ufffd'))
}
