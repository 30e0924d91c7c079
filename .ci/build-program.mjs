// Bundle the program with all that it needs but databases. Finding and reading a file takes up to a millisecond, so what
// every command runs is one file, and what reading and comparing policies takes is another. They are CommonJS, which
// Node.js reads in half the time of ES modules. Rolldown is told what goes into a file, as esbuild cannot be.
import promises from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { transform } from 'esbuild'
import { rolldown } from 'rolldown'
import * as temporal from 'temporal-polyfill'
import { computed, valuesOf } from './computed.mjs'

/** Files by what is in them, with all that it imports and no file before it has. */
const files = [
  { name: 'program', test: /\/src\/cli\/start\.ts$/ },
  {
    name: 'reading',
    test: /\/src\/(?:compare\/compare-policies|extract\/parse-policy|read\/(?:find-config|read-policy)|render\/(?:diffs|terminal-diff))\.ts$/
  }
]

/** Packages that are loaded once something of theirs is called, and who they wait for. */
const late = new Map([
  ['node:child_process', { from: /\/commander\//, code: calls(['spawn']) }],
  ['node:fs/promises', { from: /\/src\//, code: calls(functionsOf(promises)) }],
  ['node:os', { from: /\/src\//, code: calls(['availableParallelism', 'hostname']) }],
  ['node:v8', { from: /\/src\//, code: calls(['setFlagsFromString']) }],
  ['temporal-polyfill', { from: /\/src\//, code: getters('Temporal', Object.getOwnPropertyNames(temporal.Temporal)) }],
  ['htmlparser2', { from: /\/src\/parse\//, code: classes(['Parser']) }],
  ['entities', { from: /\/src\/parse\//, code: calls(['decodeHTMLStrict']) }],
  ['yaml', { from: /\/src\/parse\/front-matter\.ts$/, code: calls(['parseDocument']) }]
])

/** Write the program to dist/cli and dist/chunks. */
export async function buildProgram() {
  const bundle = await rolldown({
    input: {
      start: 'src/cli/start.ts',
      'policy-thread': 'src/cli/policy-thread.ts',
      ...Object.fromEntries([...late.keys()].filter((name) => !isBuiltin(name)).map((name) => [name, name]))
    },
    platform: 'node',
    external: ['libsql', 'pg', 'pg-boss'],
    plugins: [
      { name: 'computed', load: { filter: { id: computed }, handler: (path) => valuesOf(path) } },
      { name: 'late', resolveId: placeOfLate, load: codeOfLate },
      { name: 'small', generateBundle: makeSmall }
    ],
    checks: { ineffectiveDynamicImport: false }
  })
  await bundle.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: 'cli/[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    codeSplitting: { groups: files }
  })
}

function placeOfLate(name, importer) {
  if (name.startsWith('late:')) {
    const loaded = name.slice('late:'.length)
    return { id: isBuiltin(loaded) ? loaded : `../cli/${loaded}.cjs`, external: true }
  }
  if (name === '#supports-color') return `\0no colours`
  return late.get(name)?.from.test(importer ?? '') ? `\0late ${name}` : undefined
}

function codeOfLate(id) {
  // Each use of Chalk says how many colours there are, so that nobody has to look.
  if (id === '\0no colours') return { code: 'export default { stdout: false, stderr: false }', moduleType: 'js' }
  if (!id.startsWith('\0late ')) return
  const name = id.slice(6)
  const code = `let loaded\nfunction load() { return (loaded ??= require('late:${name}')) }\n${late.get(name).code}`
  return { code, moduleType: 'js', moduleSideEffects: false }
}

function functionsOf(loaded) {
  return Object.keys(loaded).filter((name) => typeof loaded[name] === 'function')
}

/** Functions that load their package when they are called. */
function calls(names) {
  return names.map((name) => `export function ${name}(...args) { return load().${name}(...args) }`).join('\n')
}

/** Classes that load their package when one of them is made. */
function classes(names) {
  return names.map((name) => `export function ${name}(...args) { return new (load().${name})(...args) }`).join('\n')
}

/** A namespace that loads its package when something of it is asked for. */
function getters(name, members) {
  return `export const ${name} = {${members.map((member) => `get ${member}() { return load().${name}.${member} }`)}}`
}

/** Leave out what only people read, and write ASCII, which V8 keeps a byte each. */
async function makeSmall(_, chunks) {
  for (const chunk of Object.values(chunks)) {
    const { code } = await transform(chunk.code, {
      charset: 'ascii',
      legalComments: 'none',
      lineLimit: 500,
      minifySyntax: true,
      minifyWhitespace: true,
      platform: 'node',
      target: 'node20.19'
    })
    // A pattern keeps its letters; what follows is one of them or of a string.
    chunk.code = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  }
}
