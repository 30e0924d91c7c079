import { expect, test } from 'vitest'
import { remembered } from '../../src/acceptance/remembered.ts'

test('computes once for the same texts, and tells texts apart that only join alike', () => {
  const asked: string[] = []
  const join = remembered((one, other) => {
    asked.push(`${one}|${other}`)
    return `${one}|${other}`
  })
  expect([join('ab', 'c'), join('a', 'bc'), join('ab', 'c')]).toEqual(['ab|c', 'a|bc', 'ab|c'])
  expect(asked).toEqual(['ab|c', 'a|bc'])
})

test('keeps 50,000 results, then begins anew', () => {
  let asked = 0
  const count = remembered((text) => {
    asked += 1
    return text
  })
  for (let i = 0; i < 50_000; i++) count(`${i}`)
  count('0')
  expect(asked).toBe(50_000)
  count('one more')
  expect(count('0')).toBe('0')
  expect(asked).toBe(50_002)
})
