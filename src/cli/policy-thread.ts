import { parentPort } from 'node:worker_threads'
import { readPolicy } from '../read/read-policy.ts'
import { jsonText } from '../render/json-text.ts'
import { rememberLittle } from '../words/remember.ts'
import { type Parsed, parseInput } from './parse-input.ts'

/** Standard input belongs to the thread that started this one. */
const nothing = (async function* () {})()

rememberLittle()

/** Read and parse the policies that are named to this thread; models go back as JSON, with the number that each came with. */
parentPort?.on('message', async ({ id, name }: { id: number; name: string }) => {
  const { result, ...messages } = await parseInput(() => readPolicy(name, nothing))
  const parsed: Parsed<string> = { result: result && jsonText(result.policy), ...messages }
  parentPort?.postMessage({ id, parsed })
})
