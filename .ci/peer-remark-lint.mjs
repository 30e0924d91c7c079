// What remark-lint finds with its recommended rules: the number of messages. `peers.mjs` bundles and times it.
import { readFileSync } from 'node:fs'
import { remark } from 'remark'
import recommended from 'remark-preset-lint-recommended'

const file = await remark().use(recommended).process(readFileSync(process.argv[2], 'utf8'))
console.log(file.messages.length)
