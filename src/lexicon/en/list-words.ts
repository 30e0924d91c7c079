/** Words that name data only as part of a list: 'name, address and phone', not 'reach us by phone'. */
export const listWords: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'address',
  'fax',
  'country',
  'city',
  'region',
  'zip'
])
