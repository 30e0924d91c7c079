import { Option } from 'commander'
import { type FailOn, severities } from '../judge/at-least.ts'

export { atLeast, type FailOn } from '../judge/at-least.ts'

/** The option `--fail-on SEVERITY`; undefined where the user did not give it, so that the configuration can speak. */
export function failOnOption(what: string, fallback: FailOn): Option {
  return new Option(
    '--fail-on <severity>',
    `exit 1 if ${what} is at least this grave (default: "${fallback}")`
  ).choices([...severities, 'never'])
}
