import { expect, test } from 'vitest'
import { ruleMeanings } from '../../src/render/rule-meanings.ts'
import { rulesMarkdown } from '../../src/render/rules-markdown.ts'

const changes = `
# Rules of changes

By these \`assent diff\` and \`assent check\` judge what changed between two versions. Words in brackets stand for what the
policy says. A configuration may set the severity of each by its id, or switch it off.`

const lint = `
# Rules of one version

By these \`assent lint\` and \`assent check\` judge a version by itself; the last ones need both versions, and only
\`assent check\` knows them. A configuration may set the severity of each by its id, or switch it off.`

test.each([
  { file: 'changes.md', opening: changes, isIn: (of: string) => of === 'change' },
  { file: 'lint.md', opening: lint, isIn: (of: string) => of !== 'change' }
])('docs/rules/$file has a heading for each rule', async ({ file, opening, isIn }) => {
  const rules = ruleMeanings().filter(({ of }) => isIn(of))
  const page = rulesMarkdown(opening, rules)
  expect(page).not.toMatch(/[{}]/)
  await expect(page).toMatchFileSnapshot(`../../docs/rules/${file}`)
})
