import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Pure rooms run in plain Node, so that a stray `document` fails at once; only page and component tests get a DOM. */
const dom = ['tests/{page,components,entrypoints,settings}/**/*.test.{ts,tsx}']
const endToEnd = ['tests/{e2e,release,soak}/**/*.test.ts']

/** That a machine is busy is no fault of the code: how long things take is measured by the benches. */
const patience = { testTimeout: 30_000 }

export default defineConfig({
  test: {
    reporters: ['default', './tests/totals-reporter.ts'],
    projects: [
      {
        test: {
          ...patience,
          name: 'pure',
          root: '.',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...dom, ...endToEnd],
        },
      },
      { plugins: [WxtVitest()], test: { ...patience, name: 'dom', root: '.', environment: 'jsdom', include: dom } },
      {
        test: {
          name: 'e2e',
          root: '.',
          environment: 'node',
          include: endToEnd,
          globalSetup: ['tests/e2e/harness/build.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
