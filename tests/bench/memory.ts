import { readdirSync, readFileSync } from 'node:fs'

/** Memory of the browser's processes as the kernel counts it: what the threads of a page hold cannot be asked from inside. */

const statusOf = (pid: string, field: 'PPid' | 'RssAnon'): number => {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    // The process has ended since it was listed.
    return 0
  }
}

const argumentsOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** The process and all that it started. */
function family(root: number): string[] {
  const children = Map.groupBy(
    readdirSync('/proc').filter((name) => /^\d+$/.test(name)),
    (pid) => statusOf(pid, 'PPid'),
  )
  const found = [String(root)]
  for (const pid of found) found.push(...(children.get(Number(pid)) ?? []))
  return found
}

/** Anonymous memory in MB: of the extension's pages with their workers, and of the browser's own process, which holds blobs. */
function inUse(root: number): { pages: number; browser: number } {
  let pages = 0
  for (const pid of family(root)) {
    const told = argumentsOf(pid)
    if (told.includes('--type=renderer') && told.includes('--extension-process')) pages += statusOf(pid, 'RssAnon') / 1000
  }
  return { pages, browser: statusOf(String(root), 'RssAnon') / 1000 }
}

/** The most that was in use during the work beyond what was in use before, looked at ten times a second. */
export async function mostUsed(root: number, work: () => Promise<unknown>): Promise<{ pages: number; browser: number }> {
  const before = inUse(root)
  const most = { ...before }
  const timer = setInterval(() => {
    const now = inUse(root)
    most.pages = Math.max(most.pages, now.pages)
    most.browser = Math.max(most.browser, now.browser)
  }, 100)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  return { pages: most.pages - before.pages, browser: most.browser - before.browser }
}
