import { unzipSync, zipSync } from 'fflate'
import { refusal } from '../refusal.ts'

/** The text of a long policy takes about 1 MB here. */
const mostBytes = 20_000_000
const mostFiles = 500

/**
 * The parts of a Word document that hold text, packed anew without compression: what reads them cannot be made to
 * unpack more than this. Each part is unpacked into as many bytes as the archive says it has, and no more.
 *
 * @throws VFileMessage `too-large`; Error where the archive is broken
 */
export function soundZip(bytes: Uint8Array, name: string): Uint8Array {
  let size = 0
  let count = 0
  const files = unzipSync(bytes, {
    filter: (file) => {
      if (file.name.startsWith('word/media/') || !/\.(?:xml|rels)$/i.test(file.name)) return false
      size += file.originalSize
      count++
      if (size > mostBytes || count > mostFiles) {
        const limit = `${mostBytes / 1_000_000} MB`
        const reason = `this Word document unpacks to more than ${limit} of text; name a smaller file`
        throw refusal(name, reason, 'too-large')
      }
      return true
    }
  })
  return zipSync(files, { level: 0 })
}
