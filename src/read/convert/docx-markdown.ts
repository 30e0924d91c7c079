import mammoth from 'mammoth'
import { htmlMarkdown } from './html-markdown.ts'
import { soundZip } from './sound-zip.ts'

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/**
 * The Markdown of a Word document: its text with headings, lists, tables, links and footnotes. Tracked changes count as
 * accepted; comments and pictures are left out.
 *
 * @throws VFileMessage `too-large` where it unpacks to more than a policy can be; Error where it is broken
 */
export async function docxMarkdown(bytes: Uint8Array, name: string): Promise<string> {
  const buffer = Buffer.from(soundZip(bytes, name))
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: styles, convertImage })
  return htmlMarkdown(value.replaceAll('<img src="" />', ''))
}
