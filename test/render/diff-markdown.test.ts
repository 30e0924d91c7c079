import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import type { PolicyDiff } from '../../src/model.ts'
import { diffMarkdown } from '../../src/render/diff-markdown.ts'
import { readText } from '../compare/read.ts'

function diffOf(old: string, now: string): PolicyDiff {
  const diff = comparePolicies(readText(old), readText(now))
  return { ...diff, from: { ...diff.from, path: 'old.md' }, to: { ...diff.to, path: 'new.md' } }
}

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmStrikethrough()], mdastExtensions: [gfmStrikethroughFromMarkdown()] })

test('verdict, changes by severity and kind, words that went and came, and the count', () => {
  const diff = diffOf(
    '# Bread\n\nThe shop opens for 3 hours.\n\nThe shop smells lovely.',
    '# Bread\n\nThe shop opens for 5 hours.\n\nThe shop smells wonderful.'
  )
  const [number, wording] = diff.changes.map((change) => change.id)
  expect(diffMarkdown(diff)).toBe(`### assent: A person must look: 1 to review, 1 editorial.

\`old.md\` to \`new.md\`

#### To review (1)

**Text**

- **Changed**: Words changed that no fact explains: “3” became “5”. (\`new.md:3\`, \`passage-changed\`, \`${number}\`)
  > The shop opens for ~~3~~ **5** hours.

<details>
<summary>Editorial (1)</summary>

**Text**

- **Changed**: Reworded: “lovely” became “wonderful”. (\`new.md:5\`, \`wording-changed\`, \`${wording}\`)
  > The shop smells ~~lovely.~~ **wonderful.**

</details>

2 sentences changed words and no fact did: see above.
`)
})

test('no change is one line and the count', () => {
  expect(diffMarkdown(diffOf('Bread is good.', 'Bread is good.'))).toBe(
    '### assent: No change.\n\n`old.md` to `new.md`\n\nNo sentence changed its words.\n'
  )
})

test.each([
  { name: 'a mention', words: 'Ask @bakers or @mill/team.', never: /@[a-z]/ },
  { name: 'a reference', words: 'Ask about #12 or !34.', never: /[#!]\d/ },
  {
    name: 'markup',
    words: 'Ask <b onclick="x()">now</b> or `go` | *here* ~~there~~ [a](javascript:x).',
    never: /(?<!\\)<b/
  },
  { name: 'a closing tag', words: 'Ask </details></details><script>x()</script> today.', never: /(?<!\\)<\/?[sd]\w+>/ },
  { name: 'a bare link', words: 'Ask https://evil.example/x or www.evil.example today.', never: /https:\/\/|www\.e/ },
  { name: 'an image', words: 'Ask ![x](http://evil.example/a.png) today.', never: /!\[/ },
  { name: 'characters that steer', words: 'Ask \u202Eyadot\u202C\u0007 for it.', never: /[\u202a-\u202e\u0007]/ }
])('$name of the policy stays words', ({ words, never }) => {
  const diff = diffOf('# Bread\n\nThe shop opens for 3 hours.', `# Bread\n\nThe shop opens for 3 hours.\n\n${words}`)
  // The words as a hostile policy could get them into a quotation: as text, not as what our parser makes of them.
  const evil: PolicyDiff = structuredClone(diff)
  for (const hunk of evil.text.hunks) for (const passage of hunk.new) passage.quote = words
  for (const change of evil.changes) change.summary = `Words added: “${words}” came.`
  const markdown = diffMarkdown(evil)
  const body = markdown.replace(/<\/?details>|<\/?summary>/g, '')
  expect(body).not.toMatch(never)
  const kinds = new Set<string>()
  const open = [...parse(markdown).children] as { type: string; value?: string; children?: never[] }[]
  for (let node = open.pop(); node; node = open.pop()) {
    kinds.add(node.type === 'html' ? node.value! : node.type)
    open.push(...(node.children ?? []))
  }
  expect([...kinds].filter((kind) => ['link', 'image', 'delete'].includes(kind) || kind.startsWith('<'))).toEqual(
    [...kinds].filter((kind) => /^<\/?details>/.test(kind))
  )
})

test('a comment that would be too long is cut between changes, with the count of what is left out', () => {
  const page = (coins: number) =>
    Array.from({ length: 900 }, (_, i) => `Loaf number ${i} of the long list of loaves costs ${coins + i} coins.`).join(
      '\n\n'
    )
  const diff = diffOf(page(2), page(3))
  const markdown = diffMarkdown(diff)
  expect(diff.changes.length).toBe(900)
  expect(markdown.length).toBeLessThan(60_000)
  const told = markdown.split('\n- ').length - 1
  expect(told).toBeGreaterThan(100)
  expect(markdown).toContain(`**${900 - told} more changes are left out: a comment may not be longer.`)
  expect(markdown.split('<details>').length).toBe(markdown.split('</details>').length)
})

test('one word as long as a book is cut', () => {
  const diff = diffOf(
    '# Bread\n\nThe shop opens for 3 hours.',
    `# Bread\n\nThe shop opens for ${'9'.repeat(90_000)} hours.`
  )
  const markdown = diffMarkdown(diff)
  expect(markdown.length).toBeLessThan(2_000)
  expect(markdown).toContain('999…')
})
