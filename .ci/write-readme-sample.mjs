#!/usr/bin/env node
// Put the real output of the README's first command into the README: its beginning and its end. Run it after the build
// when the form of the output has changed; a test compares the two.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const shownLines = 34

const readme = readFileSync('README.md', 'utf8')
const [, names] = /npx assent (diff [^\n]+)/.exec(readme)
const words = ['bin/assent.js', ...names.split(' ')]
const output = execFileSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
const lines = output.trimEnd().split('\n')
const ending = lines.slice(lines.lastIndexOf('') + 1)
const sample = [...lines.slice(0, shownLines), '…', ...ending].join('\n')
const [before, after] = readme.split(/```text\n[^`]*```/)
writeFileSync('README.md', `${before}\`\`\`text\n${sample}\n\`\`\`${after}`)
