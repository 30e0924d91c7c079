#!/usr/bin/env node
// Build what users run, from src into dist:
//
//   node .ci/build.mjs
//
// The program is bundled with all that it needs but databases; the library leaves its packages outside. Modules that
// only compute values from the lexicon are run now, and their values stand in their place, so that no start pays for
// them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const computed = /\/src\/lexicon\/(?:tables|digest)\.ts$/

const common = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outdir: 'dist',
  outbase: 'src',
  entryNames: '[dir]/[name]',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [{ name: 'computed', setup: (builder) => builder.onLoad({ filter: computed }, valuesOf) }]
}

await Promise.all([
  build({
    ...common,
    entryPoints: ['src/cli/main.ts', 'src/cli/policy-thread.ts'],
    external: ['libsql', 'pg', 'pg-boss'],
    chunkNames: 'chunks/[name]-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;"
    }
  }),
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
    packages: 'external',
    chunkNames: 'library/chunks/[name]-[hash]'
  })
])

/** Run a module and write down what it exports. */
async function valuesOf({ path }) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false
  })
  const values = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  const lines = Object.entries(values).map(([name, value]) => {
    // A string that is read as JSON starts faster than code that says the same.
    const text = JSON.stringify(value)
    return `export const ${name} = ${typeof value === 'object' ? `JSON.parse(${JSON.stringify(text)})` : text}`
  })
  return { contents: lines.join('\n'), loader: 'js' }
}

function modulesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}
