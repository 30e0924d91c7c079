// Modules that only compute values from the lexicon: a build runs them and puts their values in their place, so that no
// start pays for them.
import { build } from 'esbuild'

export const computed = /\/src\/lexicon\/(?:tables|digest)\.ts$/

/** Run a module and write down what it exports. */
export async function valuesOf(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false
  })
  const values = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${written(value)}`)
  return [...lines, numbersOf].join('\n')
}

/** A value as the code that starts fastest. */
function written(value) {
  if (value instanceof Uint16Array || value instanceof Uint32Array)
    return `numbersOf('${Buffer.from(value.buffer).toString('base64')}', ${value.constructor.name})`
  if (Array.isArray(value) && value.every((each) => typeof each === 'string' && /^\S+$/.test(each)))
    return `${JSON.stringify(value.join(' '))}.split(' ')`
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  return `{${Object.entries(value).map(([name, each]) => `${name}: ${written(each)}`)}}`
}

/** Builds run on processors that write the low byte first, as nearly all do. */
const numbersOf = `function numbersOf(text, Numbers) {
  const bytes = Buffer.from(text, 'base64')
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 0) Numbers === Uint16Array ? bytes.swap16() : bytes.swap32()
  return new Numbers(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}`
