// What jsdiff finds in two raw texts: the number of runs of words added or removed. `peers.mjs` bundles and times it.
import { readFileSync } from 'node:fs'
import { diffWords } from 'diff'

const [old, newer] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'))
console.log(diffWords(old, newer).filter((part) => part.added || part.removed).length)
