import { readFileSync } from 'node:fs'
import { type Node, parseSync, Visitor } from 'oxc-parser'
import { checkSync } from 'recheck'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

interface Literal {
  file: string
  line: number
  pattern: string
  flags: string
}

/** Every regular expression of the program, and every place that builds one while the program runs. */
function literalsOf(files: readonly string[]): { literals: Literal[]; built: string[] } {
  const literals: Literal[] = []
  const built: string[] = []
  for (const file of files) {
    const source = readFileSync(file, 'utf8')
    const lineOf = (at: number) => source.slice(0, at).split('\n').length
    const construction = ({ callee, start }: { callee: Node; start: number }) => {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') built.push(`${file}:${lineOf(start)}`)
    }
    new Visitor({
      Literal(node) {
        if ('regex' in node) literals.push({ file, line: lineOf(node.start), ...node.regex })
      },
      NewExpression: construction,
      CallExpression: construction
    }).visit(parseSync(file, source).program)
  }
  return { literals, built }
}

const { literals, built } = literalsOf(globSync('src/**/*.ts').sort())

test('regular expressions are found, and none is built while the program runs', () => {
  expect(literals.length).toBeGreaterThan(10)
  expect(built).toEqual([])
})

// Only the automaton proves it, and it takes no look-around; the other checker, which tries inputs, is no proof.
const proof = { checker: 'automaton', maxRepeatCount: 100, timeout: 20_000 } as const

test.each(literals)('$file:$line /$pattern/$flags takes linear time', ({ pattern, flags }) => {
  const result = checkSync(pattern, flags, proof)
  expect(result.status === 'unknown' ? result.error : result.status).toBe('safe')
})

test.each(['^(a|a)*$', '\\s+$', '\\d+\\d+x'])('/%s/ is found to take longer', (pattern) => {
  expect(checkSync(pattern, '', proof).status).toBe('vulnerable')
})
