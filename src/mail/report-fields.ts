/** The fields of one group, by name in lower case; of a field that stands twice, the first. */
export type Fields = ReadonlyMap<string, string>

/**
 * Read groups of header fields (RFC 5322, 2.2), parted by empty lines, as they stand in a delivery report (RFC 3464,
 * 2.1). Lines that are no field are passed over: reports come from programs of all sorts.
 */
export function fieldGroups(text: string): Fields[] {
  const groups: Map<string, string>[] = []
  let group: Map<string, string> | undefined
  let name = ''
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      group = undefined
      continue
    }
    if (!group) {
      group = new Map()
      groups.push(group)
      name = ''
    }
    if (/^[ \t]/.test(line)) {
      if (name !== '') group.set(name, `${group.get(name)} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : ''
    if (group.has(name)) name = ''
    if (name !== '') group.set(name, line.slice(colon + 1).trim())
  }
  return groups
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const date = /^(?:[a-z]{3}, *)?(\d{1,2}) +([a-z]{3}) +(\d{4}) +(\d{2}):(\d{2})(?::(\d{2}))? +([+-])(\d{2})(\d{2})/i
const named = / (?:ut|gmt|utc|z)\b/i

/**
 * Read a date of a header (RFC 5322, 3.3), with its offset in numbers or GMT.
 *
 * @returns milliseconds since 1970; `null` where it is no such date
 */
export function dateOfField(text: string | undefined): number | null {
  const found = date.exec((text ?? '').replace(/\s+/g, ' ').trim().replace(named, ' +0000'))
  if (!found) return null
  const [, day, month, year, hour, minute, second = '0', sign, hours, minutes] = found
  const index = months.indexOf(month!.toLowerCase())
  const at = Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Number(second))
  const isReal = index !== -1 && new Date(at).getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  return isReal ? at - (sign === '-' ? -offset : offset) : null
}
