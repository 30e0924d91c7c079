/** Terms that DPV lacks. The namespace is a name alone: a UUID (RFC 9562) needs no owner, and nothing is to be fetched. */
const assent = 'urn:uuid:5b0f5c1e-6f0a-4a53-9d57-2f1c1f0b7a64#'

/** The JSON-LD context, written into every document: no processor has to fetch one. */
export const context = {
  '@version': 1.1,
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  assent
} as const
