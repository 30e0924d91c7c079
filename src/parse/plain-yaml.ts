const keyLine = /^([A-Za-z][\w-]*):(?: +(\S.*))?$/
const nestedLine = /^( +)([A-Za-z][\w-]*): +(\S.*)$/
const itemLine = /^( *)- +(\S.*)$/
/** Text that YAML reads as it stands, whatever is around it; or a day; or what quotation marks hold. */
const text = /^(?:[A-Za-z/][\w/.,()&' -]*|\d{4}-\d{2}-\d{2}|'[ -&(-[\]-~]*')$/
/** Words that YAML reads as no text. */
const values = /^(?:null|true|false)$/i

type Value = string | null | string[] | Record<string, string>

/**
 * Read YAML of the kind that most front matter is of: keys with a text, with a list of texts, or with keys below that
 * have a text. What it reads, it reads as the YAML parser does, without the time that loading that takes.
 *
 * @returns null where anything else stands there, which is left to the parser, and so are all faults
 */
export function plainYaml(source: string): Record<string, Value> | null {
  const found: Record<string, Value> = {}
  let key = ''
  /** How far what stands below the key is indented; -1 until something does. */
  let indent = -1
  for (const line of source.split(/\r?\n/)) {
    if (line === '') continue
    const top = keyLine.exec(line)
    if (top) {
      key = top[1]!
      indent = -1
      if (values.test(key) || Object.hasOwn(found, key)) return null
      const value = top[2] === undefined ? null : textOf(top[2])
      if (value === undefined) return null
      found[key] = value
      continue
    }
    const item = itemLine.exec(line)
    const nested = item ? null : nestedLine.exec(line)
    const [, spaces, name] = item ?? nested ?? []
    if (spaces === undefined || key === '') return null
    if (indent < 0 && found[key] === null) found[key] = item ? [] : {}
    else if (indent !== spaces.length) return null
    indent = spaces.length
    const value = textOf(item ? item[2]! : nested![3]!)
    const below = found[key]
    if (value === undefined || typeof below !== 'object' || below === null) return null
    if (item && Array.isArray(below)) below.push(value)
    else if (nested && !Array.isArray(below) && !values.test(name!) && !Object.hasOwn(below, name!))
      below[name!] = value
    else return null
  }
  return found
}

/** Undefined where YAML may read something else than a text. */
function textOf(written: string): string | undefined {
  if (!text.test(written) || values.test(written)) return undefined
  if (written.startsWith("'")) return written.slice(1, -1)
  return written.endsWith(' ') ? undefined : written
}
