import type { Reporter, TestModule } from 'vitest/node'

type Counts = { passed: number; failed: number; skipped: number; pending: number }

const none = (): Counts => ({ passed: 0, failed: 0, skipped: 0, pending: 0 })

const partOf = ({ moduleId }: TestModule): string =>
  ['fuzz', 'soak', 'e2e', 'release', 'components'].find((folder) => moduleId.includes(`/tests/${folder}/`)) ?? 'units'

const line = ({ passed, failed, skipped, pending }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped + pending > 0 ? `, ${skipped + pending} skipped` : ''}`

/** Ends the run with one line for each part, and a last one for all: "N passed, N failed", and how many were skipped if any. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const parts = new Map<string, Counts>()
    const all = none()
    for (const module of modules) {
      const part = parts.get(partOf(module)) ?? none()
      parts.set(partOf(module), part)
      const count = (state: keyof Counts) => {
        part[state]++
        all[state]++
      }
      for (const test of module.children.allTests()) count(test.result().state)
      // A file that cannot be loaded has no tests to fail, and is a failure all the same.
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) count('failed')
    }
    process.stdout.write('\n')
    for (const [name, counts] of [...parts].sort()) process.stdout.write(`${name}: ${line(counts)}\n`)
    process.stdout.write(`${line(all)}\n`)
  }
}
