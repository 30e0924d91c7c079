import { stringify } from 'yaml'

/** A value as YAML, without anchors, so that each part can be read by itself. */
export function yaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 })
}
