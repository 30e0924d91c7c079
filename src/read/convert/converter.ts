import { refusal } from '../refusal.ts'
import { type Convertible, extensionOf } from './is-converted.ts'

/** What no Markdown needs, and a terminal obeys: a page can hold it as `&#27;`. */
const control = /[^\n\r\t\P{Cc}]/gu

/** Turns the bytes of a document into Markdown. */
type Converter = (bytes: Uint8Array, name: string) => Promise<string>

const converters: Readonly<Record<Convertible, { kind: string; load: () => Promise<Converter> }>> = {
  docx: { kind: 'a Word document', load: async () => (await import('./docx-markdown.ts')).docxMarkdown },
  html: { kind: 'a web page', load: async () => (await import('./html-markdown.ts')).htmlFileMarkdown },
  htm: { kind: 'a web page', load: async () => (await import('./html-markdown.ts')).htmlFileMarkdown }
}

/**
 * Turn a Word document or a web page into Markdown. Its places are those of the Markdown.
 *
 * @throws VFileMessage `not-convertible` where it cannot be read as what its name says, whatever it holds
 */
export async function convert(bytes: Uint8Array, name: string, path: string): Promise<string> {
  const { kind, load } = converters[extensionOf(path) as Convertible]
  const converter = await load()
  try {
    return (await converter(bytes, name)).replace(control, '\ufffd')
  } catch (error) {
    if (error instanceof Error && 'ruleId' in error) throw error
    const why = error instanceof RangeError ? 'it is nested too deeply' : 'it is broken, or is something else'
    throw refusal(name, `this cannot be read as ${kind}: ${why}; save it anew, or as Markdown`, 'not-convertible')
  }
}
