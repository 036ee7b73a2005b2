import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one plain line: "N passed, N failed", and how many were skipped if any. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state]++
      // A file that cannot be loaded has no tests to fail, and is a failure all the same.
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) counts.failed++
    }
    const skipped = counts.skipped + counts.pending
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  }
}
