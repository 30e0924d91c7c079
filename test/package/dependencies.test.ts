import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const page = readFileSync('docs/dependencies.md', 'utf8')
const [used, developed] = page.split('\n## ').slice(1) as [string, string]

/** The packages that a table of the page names, each with its reason. */
function rows(part: string): { name: string; reason: string }[] {
  return [...part.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)].map((row) => ({ name: row[1]!, reason: row[2]!.trim() }))
}

test.each([
  { what: 'needed by those who install assent', part: used, packages: dependencies },
  { what: 'needed to work on it', part: developed, packages: devDependencies }
])('each package $what is on the page with its reason, and no other', ({ part, packages }) => {
  expect(
    rows(part)
      .map((row) => row.name)
      .sort()
  ).toEqual(Object.keys(packages).sort())
  expect(rows(part).filter((row) => row.reason.length < 10)).toEqual([])
})
