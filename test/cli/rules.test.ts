import { expect, test } from 'vitest'
import { rules } from '../../src/judge/rules.ts'
import { runProgram } from './run-program.ts'

test('rules: json lists every rule by which changes are judged', async () => {
  const { exitCode, stdout, stderr } = await runProgram(['rules', '--format', 'json'])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  const listed = new Map<string, unknown>(JSON.parse(stdout).map((rule: { id: string }) => [rule.id, rule]))
  for (const { id, kind, op, severity, direction, basis } of rules) {
    expect(listed.get(id)).toMatchObject({ id, kind, op, severity, direction, basis })
  }
})

test('rules: the table names each within 80 columns', async () => {
  const { exitCode, stdout } = await runProgram(['rules'])
  expect(exitCode).toBe(0)
  const lines = stdout.split('\n')
  expect(lines.filter((line) => line.length > 80)).toEqual([])
  expect(rules.filter(({ id }) => !lines.some((line) => line.trim().split(' ')[0] === id))).toEqual([])
})
