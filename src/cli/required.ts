import type { Command, Option } from 'commander'

const options = new WeakSet<Option>()

/**
 * An option that a command cannot do without. commander's own would be missed before anything else is: whoever misspelt
 * another option would be told of the wrong one.
 */
export function required(option: Option): Option {
  options.add(option)
  return option
}

/** Expect the options that a command cannot do without, once all that was written has been understood. */
export function expectRequired(command: Command): void {
  const missing = command.options.find((each) => {
    return options.has(each) && command.getOptionValue(each.attributeName()) === undefined
  })
  if (missing) command.error(`error: required option '${missing.flags}' not specified`)
}
