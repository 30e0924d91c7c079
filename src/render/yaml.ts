import { Document, Scalar, visit } from 'yaml'
import { escapeUnseen } from './escape-unseen.ts'

/**
 * A value as YAML, without anchors, so that each part can be read by itself. Characters that would steer a terminal, or
 * that are not seen, stand as escapes in double quotes (YAML 1.2.2, 5.7).
 */
export function yaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || escapeUnseen(node.value, () => '') === node.value) return
      node.type = Scalar.QUOTE_DOUBLE
    }
  })
  return escapeUnseen(document.toString({ lineWidth: 0 }), (character) => {
    return `\\U${character.codePointAt(0)!.toString(16).padStart(8, '0')}`
  })
}
