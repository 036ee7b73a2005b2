import type { NewsHost } from './news-hosts.ts'

/** Match patterns for each host and all below it, such as www. and m. */
export const matchPatterns = (hosts: readonly NewsHost[]): string[] => hosts.map(({ host }) => `*://*.${host}/*`)
