#!/usr/bin/env node
// Print how many tests passed and how many failed, from the report that vitest left: `812 0`.
import { readFileSync } from 'node:fs'

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
console.log(numPassedTests, numFailedTests)
