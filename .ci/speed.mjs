#!/usr/bin/env node
// How long reading policies takes beside remark-parse alone on the same files, in one warm process:
//
//   node .ci/speed.mjs [FOLDER]
//
// Reads the policies of FOLDER/bench and FOLDER/corpus (../shared unless named), or the example where they are absent.
// The first half warms the process up; the second half is measured file by file, each read once, so that nothing is
// remembered from an earlier reading. Exits 1 where reading takes more than `most` times what remark-parse takes.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import remarkParse from 'remark-parse'
import { globSync } from 'tinyglobby'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { parsePolicy } from '../dist/index.js'

const most = 2
const shared = resolve(process.argv[2] ?? '../shared')
const found = globSync(['bench/*/*.md', 'corpus/*/*.md'], { cwd: shared, absolute: true })
const files = found.length > 1 ? found.sort() : ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md']
const texts = files.map((path) => readFileSync(path, 'utf8'))
const remark = unified().use(remarkParse).freeze()
const half = Math.floor(texts.length / 2)

const milliseconds = (run) => {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e6
}
const ours = (value) => milliseconds(() => parsePolicy(new VFile({ value, path: 'policy.md' })))
const theirs = (value) => milliseconds(() => remark.parse(value))

let reading = 0
let parsing = 0
for (const [i, text] of texts.entries()) {
  // Each goes first in turn, so that neither always finds what the other has just made warm.
  const first = i % 2 === 0 ? theirs(text) : ours(text)
  const second = i % 2 === 0 ? ours(text) : theirs(text)
  if (i < half) continue
  parsing += i % 2 === 0 ? first : second
  reading += i % 2 === 0 ? second : first
}
const ratio = reading / parsing
console.log(
  `${texts.length - half} policies: read in ${reading.toFixed(0)} ms, remark-parse alone ${parsing.toFixed(0)} ms: ${ratio.toFixed(2)} times, at most ${most}`
)
if (ratio > most) process.exitCode = 1
