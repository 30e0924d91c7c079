import type { Settings } from './settings.ts'

/** Who sends by the configuration: `"Wrenfield Ltd" <privacy@example.com>`; undefined where it names nobody. */
export function configuredSender({ controller }: Settings): string | undefined {
  if (!controller) return undefined
  return controller.name ? `${quoted(controller.name)} <${controller.email}>` : controller.email
}

/** A name as it stands in a header (RFC 5322, 3.2.4); YAML may have it on several lines. */
function quoted(name: string): string {
  return `"${name.trim().replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`
}
