import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { remark } from 'remark'
import type { PluggableList } from 'unified'
import { engine } from 'unified-engine'
import { VFile } from 'vfile'
import { afterAll, expect, test } from 'vitest'
import { lintRules } from '../../src/lint/lint-rules.ts'
import remarkAssent, { type RemarkAssentOptions } from '../../src/remark.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-remark-'))
afterAll(() => rmSync(folder, { recursive: true }))

const all = Object.fromEntries(lintRules.map((rule) => [rule.id, 'off'] as const))
/** Only the named rules report. */
const only = (...ids: string[]): RemarkAssentOptions['rules'] =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id)))

const unclear = '# Policy\n\nWe collect your email address.\n\nWe keep your data as long as necessary.\n'

async function messages(value: string, options?: RemarkAssentOptions) {
  const file = await remark()
    .use(remarkAssent, options)
    .process(new VFile({ path: 'policy.md', value }))
  return file.messages
}

test('a finding is a message with its place, its rule, its source and the articles it rests on', async () => {
  const [message, ...more] = await messages(unclear, { rules: only('retention-without-period') })
  expect(more).toEqual([])
  expect(message).toMatchObject({
    file: 'policy.md',
    line: 5,
    column: 1,
    ruleId: 'retention-without-period',
    source: 'assent',
    fatal: false,
    note: expect.stringContaining('GDPR')
  })
  expect(message!.reason).toContain('as long as necessary')
  expect(message!.place).toMatchObject({ start: { line: 5, column: 1 }, end: { line: 5 } })
})

test.each([
  {
    name: 'a lowered rule is information',
    options: { rules: { ...only('retention-without-period'), 'retention-without-period': 'editorial' } },
    fatal: [undefined]
  },
  { name: 'a rule that is off says nothing', options: { rules: all }, fatal: [] },
  {
    name: 'failOn makes it an error',
    options: { rules: only('retention-without-period'), failOn: 'review' },
    fatal: [true]
  },
  {
    name: 'failOn above it leaves a warning',
    options: {
      rules: { ...only('retention-without-period'), 'retention-without-period': 'review' },
      failOn: 'substantial'
    },
    fatal: [false]
  }
] as { name: string; options: RemarkAssentOptions; fatal: (boolean | undefined)[] }[])(
  '$name',
  async ({ options, fatal }) => {
    expect((await messages(unclear, options)).map((each) => each.fatal)).toEqual(fatal)
  }
)

test('without options every rule of assent lint reports, in the order of the file', async () => {
  const found = await messages(unclear)
  expect(found.length).toBeGreaterThan(5)
  expect(found.every((each) => lintRules.some((rule) => rule.id === each.ruleId))).toBe(true)
  expect(found.map((each) => each.line)).toEqual(found.map((each) => each.line).sort((a, b) => a! - b!))
})

test('the text is read as it stands in the file: front matter is no section, and the output is what remark makes of it', async () => {
  const value = `---\ntitle: Policy\n---\n\n${unclear}`
  const file = await remark()
    .use(remarkAssent, { rules: only('retention-without-period') })
    .process(value)
  expect(file.messages.map((each) => each.line)).toEqual([9])
  expect(String(file)).toBe(String(await remark().process(value)))
})

test('a broken front matter is an error with its place, and the run goes on', async () => {
  const [message] = await messages('---\na: [\n---\n\nWe collect your name.\n')
  expect(message).toMatchObject({ fatal: true, source: 'assent', ruleId: 'front-matter' })
})

test('a comment to assent that cannot be read is told', async () => {
  const found = await messages(`${unclear}\n<!-- assent: purposes Nothing -->\n`, { rules: all })
  expect(found.map((each) => `${each.line} ${each.ruleId} ${each.source}`)).toEqual(['7 statement assent'])
})

test('a text that is no policy gets one message', async () => {
  expect((await messages('# Recipe\n\nStir the soup.\n')).map((each) => each.ruleId)).toEqual(['no-fact'])
})

test('in the engine of remark-cli, with a configuration, a finding fails the run and stands in its report', async () => {
  writeFileSync(join(folder, 'privacy.md'), unclear)
  const streamError = new PassThrough()
  const code = await new Promise<number>((done, fail) => {
    engine(
      {
        processor: remark(),
        cwd: folder,
        files: ['.'],
        extensions: ['md'],
        plugins: [[remarkAssent, { rules: only('retention-without-period'), failOn: 'review' }]] as PluggableList,
        streamError,
        streamOut: new PassThrough(),
        out: false
      },
      (error, status) => (error ? fail(error) : done(status ?? -1))
    )
  })
  const report = String(streamError.read())
  expect(report).toMatch(/^privacy\.md\n5:1.*error.*retention-without-period\s+assent/m)
  expect(code).toBe(1)
})
