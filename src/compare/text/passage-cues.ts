/** Openings of sentences that only show the way to another text. */
export const pointers: readonly string[] = [
  'you can find',
  'you will find',
  'you can learn more',
  'you may find',
  'you can read more',
  'to learn more',
  'to find out more',
  'find out more',
  'learn more',
  'read more',
  'see our',
  'see also',
  'please see',
  'please refer',
  'please read',
  'please review',
  'please visit',
  'for more information',
  'for more details',
  'for further information',
  'for further details',
  'for additional information',
  'more information about',
  'click here'
]

/** Words by which a passage tells how to get in touch. */
export const contactCues: readonly string[] = [
  'contact us',
  'contact form',
  'contact forms',
  'how to contact',
  'write to us',
  'reach us',
  'send us a letter',
  'sending us a letter',
  'by post',
  'by mail',
  'help center',
  'help centre',
  'support team',
  'customer service',
  'attn',
  'postal address'
]

/** Words by which a line says from when the text is. */
export const dateCues: readonly string[] = [
  'last updated',
  'last modified',
  'last revised',
  'last update',
  'last changed',
  'last reviewed',
  'updated',
  'effective',
  'effective date',
  'revised',
  'revision',
  'version',
  'posted',
  'published',
  'modified',
  'as of',
  'date of'
]

/** Months, as a date names them. */
export const months: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]
