import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** Earliest moment that a zip archive can hold, and the same in every time zone of the machine: local components. */
const fileTime = new Date(1980, 0, 1)

/** The same document with the given moment in place of the clock's, so that the same input gives the same bytes. */
export function withFixedTimes(docx: Uint8Array, date: string): Uint8Array {
  const files: Zippable = {}
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    const isCore = name === 'docProps/core.xml'
    files[name] = [isCore ? strToU8(dated(strFromU8(bytes), date)) : bytes, { mtime: fileTime }]
  }
  return zipSync(files)
}

function dated(xml: string, date: string): string {
  return xml.replace(/(<dcterms:(?:created|modified) [^<>]*>)[^<>]*</g, `$1${date}<`)
}
