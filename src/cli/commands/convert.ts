import type { Command } from 'commander'
import type { Rim } from '../rim.ts'

const ending = `
A Word document (.docx) or a web page (.html) is read as Markdown; the lines
that assent cites are those of this Markdown. Tracked changes in a Word
document count as accepted; comments and pictures are left out.

Examples:
  assent convert policy.docx > policy.md
  assent convert v1.0:policies/privacy.html`

/** `assent convert <file>`: the Markdown that a file is read as; exits 0, or 3 where it cannot be read. */
export function convert(program: Command, rim: Rim): void {
  program
    .command('convert')
    .description('print the Markdown that a Word document or web page is read as')
    .argument('<file>', 'a file, - or REV:path')
    .addHelpText('after', ending)
    .action(async (name: string) => {
      const text = String(await rim.read(name))
      rim.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    })
}
