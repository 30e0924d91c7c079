import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type * as Library from '../../src/index.ts'

test('the built library compares two policies and writes the notice', async () => {
  const library: typeof Library = await import(resolve('dist/index.js'))
  const read = (path: string) => {
    const source = { path, revision: null, sha256: '' }
    return library.parsePolicy(new VFile({ path, value: readFileSync(path, 'utf8'), data: { source } }))
  }
  const old = read('policies/kerfmarkt/2018-05.md')
  const newer = read('policies/kerfmarkt/2020-05.md')
  const diff = library.diffPolicies(old, newer)
  expect(diff.verdict).toBe('substantial')
  const notice = library.makeNotice(diff, old.policy, newer.policy, { at: '2020-05-01T09:00:00Z' })
  expect(Object.keys(await library.noticeFiles(notice!))).toHaveLength(6)
  expect(library.statusOf(notice!, [], [], '2020-05-02T09:00:00Z').people).toEqual([])
})
