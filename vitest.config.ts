import { defineConfig } from 'vitest/config'

/** Where .ci/run wants the counts. */
const report = process.env.ASSENT_TEST_REPORT

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Most tests wait for programs that they start: on two cores one worker would leave the other idle.
    maxWorkers: '100%',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    coverage: { include: ['src/**/*.ts'] },
    projects: [
      {
        extends: true,
        // Modules keep nothing but what pure functions found, so that files may share them: loading them anew for each takes
        // longer than most tests.
        test: { name: 'stages', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'], isolate: false }
      },
      // These start the built program, which is built before them.
      { extends: true, test: { name: 'cli', include: ['test/cli/**/*.test.ts'], globalSetup: 'test/cli/build.ts' } }
    ]
  }
})
