import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Store } from 'oxigraph'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../../src/extract/parse-policy.ts'
import { policyFile } from '../../../src/read/read-policy.ts'
import { jsonld as render } from '../../../src/render/jsonld/jsonld.ts'

const prefixes = `
PREFIX dpv: <https://w3id.org/dpv#>
PREFIX pd: <https://w3id.org/dpv/pd#>
PREFIX gdpr: <https://w3id.org/dpv/legal/eu/gdpr#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX assent: <urn:uuid:5b0f5c1e-6f0a-4a53-9d57-2f1c1f0b7a64#>
`

/** Refuses whatever the processor would fetch. */
async function documentLoader(url: string): Promise<never> {
  throw new Error(`nothing may be fetched, yet the document asks for ${url}`)
}

/** The graph of a document, as a JSON-LD processor reads it in safe mode: whatever it would drop is an error. */
async function graphOf(text: string): Promise<Store> {
  // The types of jsonld 9 lack `safe`.
  const options = { format: 'application/n-quads', documentLoader, safe: true } as jsonld.Options.ToRdf
  const quads = (await jsonld.toRDF(JSON.parse(text), options)) as unknown as string
  const store = new Store()
  store.load(quads, { format: 'application/n-quads' })
  return store
}

type Row = Map<string, { value: string }>

/** The rows of a query, each as its values in order, joined by a space. */
function ask(store: Store, query: string): string[] {
  const rows = store.query(prefixes + query) as Row[]
  return rows.map((row) => [...row.values()].map((term) => term?.value).join(' '))
}

async function says(text: string): Promise<Store> {
  const file = new VFile({ path: 'policy.md', value: text })
  return graphOf(render([parsePolicy(file).policy], true))
}

async function example(): Promise<Store> {
  const path = 'policies/kerfmarkt/2020-05.md'
  const { policy } = parsePolicy(await policyFile(readFileSync(path), path, path, null))
  return graphOf(render([policy], true))
}

test('a processor reads the notice and its processing without the network', async () => {
  const store = await example()
  expect(
    ask(store, 'SELECT ?title ?date WHERE { ?n a dpv:PrivacyNotice ; dct:title ?title ; dct:modified ?date }')
  ).toEqual(['Kerfmarkt Privacy Policy 2020-05'])
  const kinds = ask(
    store,
    'SELECT DISTINCT ?k WHERE { ?n dpv:hasPersonalDataProcess ?p . ?p ?x ?f . ?f assent:kind ?k }'
  )
  expect(kinds.sort()).toEqual(
    [
      'changeTerms',
      'children',
      'controllers',
      'cookies',
      'dataCategories',
      'jurisdictions',
      'legalBases',
      'legitimateInterests',
      'provision',
      'purposes',
      'recipients',
      'responseTimes',
      'retentionPeriods',
      'rights',
      'security',
      'sources',
      'storage',
      'transfers',
      'choices'
    ].sort()
  )
})

test.each([
  {
    says: 'We collect your email address.',
    query:
      'SELECT ?line ?quote WHERE { ?p dpv:hasPersonalData ?f . ?f a pd:EmailAddress ; dct:source ?s . ?s assent:line ?line ; assent:quote ?quote }',
    gives: ['1 your email address']
  },
  {
    says: 'We use your data for marketing.',
    query:
      'SELECT ?exact ?lines WHERE { ?p dpv:hasPurpose ?f . ?f a dpv:Marketing ; dct:source/oa:hasSelector ?q, ?l . ?q oa:exact ?exact . ?l rdf:value ?lines }',
    gives: ['marketing line=0,1']
  },
  {
    says: 'We keep your account data for 2 weeks after you close your account.',
    query:
      'SELECT DISTINCT ?d ?e WHERE { ?p dpv:hasStorageCondition ?f . ?f a dpv:StorageDuration ; assent:event ?e ; dpv:hasDuration/rdf:value ?d . FILTER(datatype(?d) = xsd:duration) }',
    gives: ['P14D AccountClosure']
  },
  {
    says: 'We share your data with our payment processors.',
    query: 'SELECT ?c WHERE { ?p dpv:hasRecipient ?f . ?f a dpv:Recipient ; assent:concept ?c }',
    gives: ['PaymentProcessor']
  },
  {
    says: 'We transfer your data to the United States on the basis of Standard Contractual Clauses.',
    query:
      'SELECT ?place WHERE { ?p dpv:hasTechnicalOrganisationalMeasure/rdf:type gdpr:StandardContractualClauses ; dpv:hasLocation/assent:place ?place }',
    gives: ['United States']
  },
  {
    says: 'You have the right to access your personal data.',
    query: 'SELECT ?l WHERE { ?p dpv:hasRight ?f . ?f a gdpr:A15 ; rdfs:label ?l }',
    gives: ['access']
  },
  {
    says: 'We encrypt your personal data.',
    query: 'SELECT ?c WHERE { ?p dpv:hasTechnicalOrganisationalMeasure ?f . ?f a dpv:Encryption ; assent:concept ?c }',
    gives: ['Encryption']
  },
  {
    says: 'Our service is not directed to children under 13.',
    query: 'SELECT ?age WHERE { ?p assent:states/assent:minimumAge ?age }',
    gives: ['13']
  },
  {
    says: 'Our service is not directed to children under 13.',
    query: 'SELECT ?s WHERE { ?p dpv:hasDataSubject ?s }',
    gives: []
  }
])('$says $query', async ({ says: text, query, gives }) => {
  expect(ask(await says(text), query)).toEqual(gives)
})

test('what is denied is told as a denial, and by no property of DPV', async () => {
  const store = await says('We do not sell your personal data. We use your data for marketing.')
  expect(ask(store, 'SELECT ?t WHERE { ?n assent:denies ?d . ?d a assent:Denial ; assent:term ?t }')).toEqual([
    'https://w3id.org/dpv#SellDataToThirdParties'
  ])
  expect(ask(store, 'SELECT ?c WHERE { ?p dpv:hasPurpose/assent:concept ?c }')).toEqual(['Marketing'])
  expect(ask(store, 'SELECT ?x WHERE { ?x a dpv:SellDataToThirdParties }')).toEqual([])
})

test('several policies stand in one graph; those without a digest stay apart', async () => {
  const policies = ['We collect your email address.', 'We collect your name.'].map(
    (value) => parsePolicy(new VFile({ path: 'policy.md', value })).policy
  )
  const store = await graphOf(render(policies, false))
  expect(ask(store, 'SELECT (COUNT(DISTINCT ?n) AS ?count) WHERE { ?n a dpv:PrivacyNotice }')).toEqual(['2'])
})

test('the query of the documentation gives what it says', async () => {
  const page = readFileSync('docs/jsonld.md', 'utf8')
  const query = page.slice(page.indexOf('```sparql\n') + 10, page.lastIndexOf('\n```'))
  const shown = page
    .slice(page.lastIndexOf('| --- | --- | --- |'))
    .split('\n')
    .slice(1)
    .filter((line) => line.startsWith('|'))
  const rows = (await example()).query(query) as Row[]
  const given = rows.map((row) => `| ${[...row.values()].map((term) => term.value).join(' | ')} |`)
  expect(shown.length).toBeGreaterThan(2)
  expect(given.slice(0, shown.length)).toEqual(shown)
})
