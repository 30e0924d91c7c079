import type { Policy } from '../model.ts'
import { jsonText } from './json-text.ts'
import type { Look } from './look.ts'

/** Models as text. `isOne`: the caller named one policy, which is written by itself and not in a list. */
export type ModelRenderer = (policies: readonly Policy[], isOne: boolean, look: Look) => string | Promise<string>

/** The forms that `assent parse` writes. */
export const modelRenderers = {
  async table(policies, _isOne, look) {
    const { tableModel } = await import('./table-model.ts')
    return policies.map((policy) => tableModel(policy, look)).join('\n')
  },
  json(policies, isOne) {
    return `${jsonText(oneOrAll(policies, isOne), 2)}\n`
  },
  ndjson(policies) {
    return policies.map((policy) => `${jsonText(policy)}\n`).join('')
  },
  async yaml(policies, isOne) {
    return (await import('./yaml.ts')).yaml(oneOrAll(policies, isOne))
  },
  async jsonld(policies, isOne) {
    return (await import('./jsonld/jsonld.ts')).jsonld(policies, isOne)
  }
} as const satisfies Record<string, ModelRenderer>

export type ModelFormat = keyof typeof modelRenderers

function oneOrAll(policies: readonly Policy[], isOne: boolean): Policy | readonly Policy[] {
  return isOne && policies[0] ? policies[0] : policies
}
