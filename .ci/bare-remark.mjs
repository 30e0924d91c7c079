// The least that reading policies has to do: parse each with remark-parse. `throughput.mjs` bundles and times it.
import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const remark = unified().use(remarkParse).freeze()
for (const path of process.argv.slice(2)) remark.parse(readFileSync(path, 'utf8'))
