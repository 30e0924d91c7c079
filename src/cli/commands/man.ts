import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { version } from '../../version.ts'
import { writeWhole } from '../outputs.ts'
import type { Rim } from '../rim.ts'

/** `assent man [file]`: the manual page, as the build writes it into the package; no command for users. */
export function man(program: Command, rim: Rim): void {
  program
    .command('man', { hidden: true })
    .argument('[file]')
    .action(async (file: string | undefined) => {
      const [{ commandTree }, { manPage }] = await Promise.all([
        import('../completion/command-tree.ts'),
        import('../completion/man-page.ts')
      ])
      const page = manPage(commandTree(program), version)
      if (file === undefined) return void rim.stdout.write(page)
      await mkdir(dirname(file), { recursive: true })
      await writeWhole(file, page)
    })
}
