import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkRepository } from './check-repository.ts'
import { git } from './temporary-repository.ts'

/** What stands at the services: a remote with both branches. */
const remote = checkRepository()
const work = join(remote, 'work')
const shims = join(remote, 'shims')
const yaml = (path: string) => parse(readFileSync(path, 'utf8'))

beforeAll(() => {
  mkdirSync(work)
  mkdirSync(shims)
  const program = `exec '${process.execPath}' '${resolve('bin/assent.js')}' "$@"`
  shim('npx', `shift; echo "$1" >>'${join(shims, 'named')}'; shift; ${program}`)
  shim('assent', program)
})
afterAll(() => rmSync(remote, { recursive: true }))

function shim(name: string, script: string): void {
  writeFileSync(join(shims, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

/** A fresh clone, as deep as a service makes it, that stands on the branch. */
function clone(name: string, ...words: string[]): string {
  const folder = join(work, name)
  git(work, 'clone', '--quiet', '--branch', 'edit', ...words, `file://${remote}`, folder)
  return folder
}

/** Run a script as the runners do. */
function run(script: string, cwd: string, env: Record<string, string> = {}) {
  const path = `${shims}${delimiter}${process.env.PATH}`
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { PATH: path, HOME: work, ...env },
    encoding: 'utf8'
  })
}

interface Step {
  shell: string
  run: string
  env?: Record<string, string>
}

/** Run the steps of action.yml with the values that GitHub would put into its expressions. */
function runAction(cwd: string, inputs: Record<string, string>, event: object, env: Record<string, string>) {
  const action = yaml('action.yml')
  expect(action.runs.using).toBe('composite')
  const given = Object.fromEntries(
    Object.entries(action.inputs as Record<string, { default: string }>).map(([key, input]) => [key, input.default])
  )
  const context = { inputs: { ...given, ...inputs }, github: { event } }
  let last = { status: 0, stdout: '', stderr: '' } as ReturnType<typeof run>
  for (const step of action.runs.steps as Step[]) {
    expect(step.shell).toBe('bash')
    expect(step.run).not.toContain('${{') // values come by the environment alone, so that none is run
    const filled = Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(value, context)])
    last = run(step.run, cwd, { ...env, ...Object.fromEntries(filled) })
    if (last.status !== 0) return last
  }
  return last
}

function fill(text: string, context: object): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, path: string) => {
    const value = path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], context)
    return String(value ?? '')
  })
}

const pullRequest = { GITHUB_BASE_REF: 'main' }
const branches = { repository: { default_branch: 'main' } }

test('the action: a pull request in a shallow clone, with annotations, files and the job summary', () => {
  const folder = clone('pull', '--depth', '1')
  const summary = join(work, 'summary.md')
  const inputs = { output: 'sarif=a.sarif\njunit=b c.xml\n', version: '0.1.0' }
  const result = runAction(folder, inputs, branches, { ...pullRequest, GITHUB_STEP_SUMMARY: summary })
  expect({ status: result.status, stderr: result.stderr }).toEqual({ status: 1, stderr: '' })
  expect(result.stdout).toMatch(/^::error file=policies\/thin\.md,line=1,/m)
  expect(result.stdout).toMatch(/^Fails: /m)
  expect(readFileSync(summary, 'utf8')).toMatch(/^### assent: Fails: /)
  expect(JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8')).version).toBe('2.1.0')
  expect(readFileSync(join(folder, 'b c.xml'), 'utf8')).toMatch(/^<\?xml /)
  expect(readFileSync(join(shims, 'named'), 'utf8')).toBe('assent@0.1.0\n')
})

test.each<{ name: string; inputs: Record<string, string>; env: Record<string, string>; event: object; status: number }>(
  [
    { name: 'fail-on', inputs: { 'fail-on': 'never' }, env: pullRequest, event: branches, status: 0 },
    { name: 'base', inputs: { base: 'HEAD' }, env: pullRequest, event: branches, status: 0 },
    { name: 'a push', inputs: {}, env: {}, event: { ...branches, before: 'HEAD~1' }, status: 1 },
    { name: 'a new branch', inputs: {}, env: {}, event: { ...branches, before: '0'.repeat(40) }, status: 1 },
    { name: 'a hostile base', inputs: { base: '$(touch x); --all' }, env: {}, event: branches, status: 3 }
  ]
)('the action: $name', ({ name, inputs, env, event, status }) => {
  const folder = clone(name)
  expect(runAction(folder, inputs, event, env).status).toBe(status)
  expect(run('git status --porcelain', folder).stdout).toBe('')
})

test('the example workflow calls the action with inputs that it has', () => {
  const { jobs, permissions } = yaml('docs/ci/github.yml')
  const steps: { uses?: string; with?: Record<string, string> }[] = jobs.check.steps
  const call = steps.find((step) => step.uses?.endsWith('/assent'))
  const { inputs } = yaml('action.yml')
  expect(Object.keys(call?.with ?? {}).filter((key) => !(key in inputs))).toEqual([])
  expect(Object.keys(call?.with ?? {})).not.toEqual([])
  expect(permissions['security-events']).toBe('write')
})

test('the job for GitLab: its script writes the reports that it names', () => {
  const { policies } = yaml('docs/ci/gitlab.yml')
  const folder = clone('gitlab')
  const result = run(policies.script.join('\n'), folder, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' })
  expect({ status: result.status, stderr: result.stderr }).toEqual({ status: 1, stderr: '' })
  const { codequality, junit } = policies.artifacts.reports
  expect(JSON.parse(readFileSync(join(folder, codequality), 'utf8')).length).toBeGreaterThan(5)
  expect(readFileSync(join(folder, junit), 'utf8')).toContain('<failure ')
})

test('the pre-commit hook: what is staged is checked, and stops the commit', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml')
  const folder = clone('hook')
  const files = ['policies/still.md', 'policies/thin.md']
  const start = () => run([hook.entry, ...hook.args, ...files].join(' '), folder)
  expect(start().status).toBe(0)
  const text = readFileSync(join(folder, files[0]!), 'utf8')
  writeFileSync(join(folder, files[0]!), text.replace('your name', 'your name, your health data'))
  git(folder, 'add', '.')
  const { status, stdout } = start()
  expect(status).toBe(1)
  expect(stdout).toContain('data-category-added, fails')
  const names = new RegExp(hook.files.replace('(?i)', ''), 'i')
  expect(['policies/a.md', 'docs/Privacy.md', 'notes.md'].map((name) => names.test(name))).toEqual([true, true, false])
})
