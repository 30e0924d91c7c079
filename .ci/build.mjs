#!/usr/bin/env node
// Build what users run, from src into dist:
//
//   node .ci/build.mjs
//
// The program is bundled with all that it needs but databases; the library leaves its packages outside.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildProgram } from './build-program.mjs'
import { computed, valuesOf } from './computed.mjs'

const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outdir: 'dist',
  outbase: 'src',
  legalComments: 'none',
  logLevel: 'warning'
}
const start = {
  name: 'start',
  setup: (builder) => builder.onResolve({ filter: /\/start\.ts$/ }, () => ({ path: './start.cjs', external: true }))
}
const values = {
  name: 'values',
  setup: (builder) => builder.onLoad({ filter: computed }, async ({ path }) => ({ contents: await valuesOf(path) }))
}

await Promise.all([
  buildProgram(),
  build({ ...common, entryPoints: ['src/cli/main.ts'], plugins: [start] }),
  build({
    ...common,
    entryPoints: [
      'src/index.ts',
      'src/remark.ts',
      'src/acceptance/acceptance-of.ts',
      'src/acceptance/status.ts',
      ...modulesIn('src/library'),
      'src/lint/lint-policy.ts',
      'src/notice/make-notice.ts',
      'src/notice/notice-files.ts'
    ],
    splitting: true,
    packages: 'external',
    entryNames: '[dir]/[name]',
    chunkNames: 'library/chunks/[name]-[hash]',
    plugins: [values]
  })
])

function modulesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}
