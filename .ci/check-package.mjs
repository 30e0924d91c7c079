#!/usr/bin/env node
// Check what the package would hold, and that its lockfile names no registry: it must install from any.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const words = ['pack', '--dry-run', '--json', '--ignore-scripts']
const packed = Object.values(
  JSON.parse(execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
)
const files = packed[0].files.map((file) => file.path)
const needed = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'bin/assent.js',
  'dist/cli/main.js',
  'dist/index.js',
  'man/assent.1',
  'action.yml',
  'schemas/assent.config.schema.json',
  'schemas/diff.schema.json',
  'schemas/policy.schema.json',
  'dist/types/index.d.ts',
  'dist/remark.js',
  'dist/types/remark.d.ts'
]
const faults = [
  ...needed.filter((path) => !files.includes(path)).map((path) => `the package lacks ${path}`),
  ...files
    .filter((path) => !needed.includes(path) && path !== 'package.json' && !path.startsWith('dist/'))
    .map((path) => `the package holds ${path}`),
  ...(readFileSync('package-lock.json', 'utf8').includes('"resolved": "http')
    ? ['package-lock.json names a registry']
    : [])
]
console.log(faults.length > 0 ? faults.join('\n') : `ok: ${files.length} files`)
process.exitCode = faults.length > 0 ? 1 : 0
