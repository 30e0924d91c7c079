import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { globSync } from 'tinyglobby'

/** Build the program, unless what was built is newer than every source. */
export default function build(): void {
  const built = statSync('dist/cli/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = globSync(['src/**/*.ts', 'package.json'])
  if (sources.some((file) => statSync(file).mtimeMs > built)) execFileSync('npm', ['run', '--silent', 'build'])
}
