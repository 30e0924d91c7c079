import type { Settings } from './settings.ts'

/** Who sends by the configuration: `"Wrenfield Ltd" <privacy@example.com>`; undefined where it names nobody. */
export function configuredSender({ controller }: Settings): string | undefined {
  if (!controller) return undefined
  return controller.name ? `${JSON.stringify(controller.name)} <${controller.email}>` : controller.email
}
