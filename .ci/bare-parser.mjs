// The least that a comparison of two policies has to do: parse both. `startup.mjs` bundles and times it.
import { readFileSync } from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
for (const path of process.argv.slice(2)) remark.parse(readFileSync(path, 'utf8'))
