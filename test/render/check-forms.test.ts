import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import type { Log } from 'sarif'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import * as z from 'zod'
import { makeReport } from '../../src/check/make-report.ts'
import type { CheckedPolicy, CheckFinding, CheckReport } from '../../src/check/report.ts'
import { type CheckFormat, checkRenderers } from '../../src/render/checks.ts'

const hostile =
  '<script>alert(1)</script> </details> <!-- | ~~x~~ ]]> &amp; [a](javascript:b) ![c](d) @team #12 `x` *y*\n' +
  '::error::z %0A \u0000\u001b[31m\u202e\ufffe\r\n# title\n\n<img src=x onerror=alert(1)>'
const path = 'policies/a,b: ::error::x%.md'

function finding(given: Partial<CheckFinding>): CheckFinding {
  return {
    id: 'c-000000000001',
    rule: 'retention-lengthened',
    source: 'change',
    severity: 'substantial',
    state: 'open',
    fails: false,
    message: `Kept longer: ${hostile}`,
    basis: ['GDPR Art. 13(2)(a)'],
    direction: 'broadens',
    needsConsent: false,
    place: { line: 3, endLine: 3, column: 5, endColumn: 9 },
    old: { path: 'old.md', line: 7, words: hostile },
    approval: null,
    ...given
  }
}

const approval = { reason: hostile, name: '<b>Ada</b>', date: '2020-05-04' }
const found: CheckFinding[] = [
  finding({}),
  finding({ place: { line: 9, endLine: 11, column: null, endColumn: null } }), // the same id once more
  finding({ id: 'c-000000000002', rule: 'purpose-added', needsConsent: true, old: null }),
  finding({ id: 'c-000000000003', rule: 'data-category-added' }),
  finding({ id: 'c-000000000004', rule: 'wording-changed', severity: 'editorial' }),
  finding({ id: 'l-000000000005', rule: 'missing-date', source: 'lint', state: 'already-there', severity: 'review' }),
  finding({ id: 'l-000000000006', rule: 'date-not-moved', source: 'check', severity: 'review' })
]
const policy: CheckedPolicy = {
  path,
  oldPath: null,
  status: 'changed',
  changedSentences: 3,
  unexplained: 1,
  findings: found
}
const lost: CheckedPolicy = {
  ...policy,
  path: 'policies/lost.md',
  status: 'unreadable',
  findings: [finding({ id: 'u-000000000007', rule: 'unreadable-policy', source: 'input', fails: true, old: null })]
}
const quiet: CheckedPolicy = { ...policy, path: 'policies/quiet.md', status: 'unchanged', findings: [] }
const report = makeReport([policy, lost, quiet], {
  base: 'main',
  failOn: 'substantial',
  isWhole: true,
  approvals: [
    { ...approval, id: 'c-000000000002' },
    { ...approval, id: 'c-000000000003', severity: 'review' },
    { ...approval, id: 'c-00000000000f' }
  ]
})
const all = report.policies.flatMap((each) => each.findings)
const failing = all.filter((each) => each.fails)

const render = async (format: CheckFormat, of: CheckReport = report) =>
  checkRenderers[format](of, { width: 80, colour: false })

test('the sample has findings of every state', () => {
  expect(new Set(all.map((each) => each.state))).toEqual(new Set(['open', 'approved', 'overruled', 'already-there']))
  expect(failing.map((each) => each.id)).toEqual(['c-000000000001', 'c-000000000001', 'u-000000000007'])
})

test.each(Object.keys(checkRenderers) as CheckFormat[])(
  '%s shows what makes the exit status, each time alike',
  async (format) => {
    const text = await render(format)
    for (const { id } of failing) expect(text).toContain(id)
    expect(text).toContain('c-00000000000f') // the stale approval
    expect(await render(format)).toBe(text)
    if (format !== 'json') expect(text).not.toMatch(/[\u0000\u001b\u202e]/)
  }
)

test('terminal: 80 columns, and the outcome first', async () => {
  const lines = (await render('terminal')).trimEnd().split('\n')
  expect(lines.filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([])
  expect(lines.slice(0, 2).join(' ')).toBe(
    'Fails: 2 substantial, 2 to review, 1 editorial; 1 approved, 1 already there; 1 that cannot be read (fails on substantial).'
  )
})

test('github: one command for each, unharmed by what the policy says', async () => {
  const lines = (await render('github')).trimEnd().split('\n')
  const commands = lines.filter((line) => line.startsWith('::')).map(parseCommand)
  expect(commands.map(({ level, title }) => `${level} ${title}`)).toEqual([
    'error assent substantial: retention-lengthened',
    'error assent error: unreadable-policy',
    'error assent substantial: retention-lengthened',
    'warning assent review: data-category-added',
    'warning assent review: date-not-moved',
    'notice assent editorial: wording-changed',
    'notice assent approved: purpose-added',
    'warning assent: stale approval'
  ])
  expect(commands.find(({ title }) => title?.endsWith('retention-lengthened'))).toMatchObject({
    file: path,
    line: '3',
    col: '5',
    endColumn: '9',
    message: expect.stringContaining('<script>alert(1)</script>')
  })
  expect(lines.filter((line) => !line.startsWith('::'))).toHaveLength(report.policies.length + 1)
})

/** As the runner of GitHub reads a line. */
function parseCommand(line: string): Record<string, string | undefined> {
  const end = line.indexOf('::', 2)
  const [head, message] = [line.slice(2, end), line.slice(end + 2)]
  const [level, rest] = [head.slice(0, head.indexOf(' ')), head.slice(head.indexOf(' ') + 1)]
  const decoded = (text: string) =>
    text
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = rest.split(',').map((each) => {
    const [key, value] = [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]
    return [key, decoded(value)]
  })
  return { level, message: decoded(message), ...Object.fromEntries(properties) }
}

test('sarif: the official schema holds; paths, rules and fingerprints are sound', async () => {
  const log: Log = JSON.parse(await render('sarif'))
  const require = createRequire(import.meta.url)
  const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const ajv = new Ajv({ allErrors: true, schemaId: 'auto' })
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'))
  const validate = ajv.compile(schema)
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  const [run] = log.runs
  const { results = [], tool } = run!
  expect(results).toHaveLength(all.length + report.stale.length)
  for (const result of results) expect(tool.driver.rules?.[result.ruleIndex!]?.id).toBe(result.ruleId)
  const prints = results.map((result) => result.partialFingerprints?.['assentFinding/v1'])
  expect(new Set(prints).size).toBe(prints.length)
  expect(results.filter((result) => result.level === 'error').map((result) => result.properties?.id)).toEqual(
    failing.map((each) => each.id)
  )
  const uri = results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri
  expect(decodeURIComponent(uri!)).toBe(path)
  expect(results.filter((result) => result.suppressions?.length)).toHaveLength(1)
  expect(run!.invocations).toEqual([{ executionSuccessful: false, exitCode: 3 }])
  expect(tool.driver.rules?.find(({ id }) => id === 'missing-date')).toMatchObject({
    fullDescription: { text: expect.stringContaining('date') },
    helpUri: expect.stringMatching(/^https:/)
  })
})

test('junit: the schema of Jenkins holds, and the counts are right', async () => {
  const xml = await render('junit')
  const schema = readFileSync('test/schemas/jenkins-junit.xsd', 'utf8')
  const { valid, errors } = await validateXML({
    xml: { fileName: 'junit.xml', contents: xml },
    schema: { fileName: 'junit.xsd', contents: schema }
  })
  expect({ valid, errors: errors.map((each) => each.message) }).toEqual({ valid: true, errors: [] })
  expect(xml).toMatch(/^<\?xml [^>]*>\n<testsuites name="Fails: [^"]*" tests="10" failures="2" errors="1">/)
  const count = (tag: string) => xml.split(`<${tag}`).length - 1
  expect([count('testcase'), count('failure'), count('error '), count('skipped>')]).toEqual([10, 2, 1, 3])
})

test('gitlab: the documented fields, each fingerprint once', async () => {
  const schema = z.array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string().regex(/^[a-z-]+$/),
      fingerprint: z.string().regex(/^[0-9a-f]{40}$/),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: z.string().regex(/^[^/]/),
        lines: z.strictObject({ begin: z.int().positive(), end: z.int().positive() })
      })
    })
  )
  const issues = schema.parse(JSON.parse(await render('gitlab')))
  expect(new Set(issues.map((each) => each.fingerprint)).size).toBe(all.length + report.stale.length)
  expect(issues.map((each) => each.severity)).toEqual([
    ...['critical', 'critical', 'info', 'minor', 'info', 'info', 'minor'],
    'blocker',
    'info'
  ])
})

test('markdown: nothing of the policy turns into markup, calls people or ends a fold', async () => {
  const text = await render('markdown')
  const nodes = flatten(unified().use(remarkParse).parse(text))
  const html = nodes.flatMap((node) => (node.type === 'html' ? node.value.split('\n') : []))
  expect(html.filter((line) => !/^(?:<\/?details>|<summary>[\w ,]+: [\w ]+<\/summary>)$/.test(line))).toEqual([])
  expect(html.filter((line) => line === '<details>')).toHaveLength(html.filter((line) => line === '</details>').length)
  expect(nodes.filter((node) => node.type === 'link' || node.type === 'image')).toEqual([])
  expect(nodes.filter((node) => node.type === 'heading')).toHaveLength(1 + report.policies.length + 1)
  const words = nodes.map((node) => (node.type === 'text' ? node.value : '')).join(' ')
  expect(words).toContain('<script>alert(1)</script>')
  expect(words).not.toMatch(/(?:^|\W)[@#]\w/)
})

function flatten(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flatten) : [])]
}

test('markdown: a report that is longer than a comment is cut between its parts, what fails first', async () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    finding({
      id: `c-${String(at).padStart(12, '0')}`,
      severity: at < 300 ? 'editorial' : 'substantial',
      message: 'Kept longer. '.repeat(9),
      old: null
    })
  )
  const long = makeReport([{ ...policy, findings: many }], {
    base: 'main',
    failOn: 'substantial',
    approvals: [],
    isWhole: true
  })
  const text = await render('markdown', long)
  expect(text.length).toBeLessThan(65_536)
  expect(text).toContain('c-000000000300')
  expect(text).toMatch(/its end is left out/)
  expect(text.split('<details>')).toHaveLength(text.split('</details>').length)
})

test('nothing to check is said in each form', async () => {
  const empty = makeReport([], { base: 'main', failOn: 'substantial', approvals: [], isWhole: true })
  for (const format of ['terminal', 'github', 'markdown', 'junit'] as const) {
    expect(await render(format, empty)).toContain('Passes: no policy is touched')
  }
  expect(JSON.parse(await render('gitlab', empty))).toEqual([])
})
