import type { AnyFact, Place, Policy } from '../../model.ts'

/** A node or a value of a JSON-LD document. */
export type Node = Record<string, unknown>

/**
 * Name the text of a policy by its digest (RFC 6920), so that the same bytes have the same name wherever they lie.
 * Without a digest it is a blank node, told apart by its position among the policies.
 */
export function noticeIri({ source }: Policy, index: number): string {
  if (!source.sha256) return `_:notice${index + 1}`
  return `ni:///sha-256;${Buffer.from(source.sha256, 'hex').toString('base64url')}`
}

/** The name of a part of the policy's graph. */
export function partIri(notice: string, part: string): string {
  return notice.startsWith('_:') ? `${notice}-${part}` : `${notice}#${part}`
}

/** The passages that a fact rests on, as parts of the text: Web Annotation selectors, with line and rule beside them. */
export function sourcesOf({ evidence, stated }: AnyFact, notice: string): Node[] {
  return evidence.map((each) => ({
    ...passage(each, each.quote, notice),
    'assent:rule': each.rule,
    'assent:section': each.section.join(' > '),
    ...(stated && { 'assent:statedByAuthor': true })
  }))
}

/** Words of the policy, with their place; lines and columns count from 1. */
export function passage(
  place: Partial<Place> & { line: number; endLine: number },
  quote: string,
  notice: string
): Node {
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': { '@id': notice },
    'oa:hasSelector': [
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': quote },
      {
        '@type': 'oa:FragmentSelector',
        'dct:conformsTo': { '@id': 'http://tools.ietf.org/rfc/rfc5147' },
        // RFC 5147 counts the gaps between lines, from 0.
        'rdf:value': `line=${place.line - 1},${place.endLine}`
      }
    ],
    'assent:quote': quote,
    'assent:line': place.line,
    'assent:endLine': place.endLine,
    ...(place.column !== undefined && { 'assent:column': place.column, 'assent:endColumn': place.endColumn })
  }
}
