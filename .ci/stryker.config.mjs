/** Mutation tests of the rules that a wrong date or a missed change would come from: `npm run mutate`. */
export default {
  plugins: ['./.ci/bundled-tests.mjs'],
  testRunner: 'bundled',
  mutate: ['src/acceptance/**/*.ts', 'src/compare/**/*.ts', 'src/judge/**/*.ts'],
  // It rewrites this file by TypeScript's old programming interface, which TypeScript 7 does not have; nothing here needs that.
  tsconfigFile: 'no-tsconfig.json',
  ignorePatterns: ['dist', 'docs', 'man', 'coverage'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  tempDirName: 'coverage/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'coverage/mutants.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 }
}
