/** Ends of the names of files that are converted into Markdown before they are read. */
const convertible = ['docx', 'html', 'htm'] as const

export type Convertible = (typeof convertible)[number]

/** True for a file that is converted into Markdown before it is read, by the end of its name. */
export function isConverted(path: string): boolean {
  return (convertible as readonly string[]).includes(extensionOf(path))
}

/** The end of a name behind its last dot, in lower case. */
export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}
