import type { NewsHost } from '../../lib/hosts/news-hosts.ts'
import type { Settings } from '../../lib/settings/settings.ts'

/** A site as the table shows it: why it is read, and whether it is. */
export type Site = { host: string; name: string | null; why: 'listed' | 'allowed'; on: boolean }

/** Every site that is or was read by itself: the reader's own first, then the bundled list. */
export function allSites({ sitesOn, sitesOff }: Settings, listed: readonly NewsHost[]): Site[] {
  const on = (host: string) => !sitesOff.includes(host)
  const known = new Set(listed.map(({ host }) => host))
  const strays = sitesOff.filter((host) => !known.has(host) && !sitesOn.includes(host))
  return [
    ...[...sitesOn, ...strays].map((host): Site => ({ host, name: null, why: 'allowed', on: on(host) })),
    ...listed.map(({ host, name }): Site => ({ host, name, why: 'listed', on: on(host) })),
  ]
}

/** The host that the reader means by what was typed: an address, or a host; null when it is none. */
export function hostIn(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const { host, hostname, protocol } = new URL(address)
  return /^https?:$/.test(protocol) && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? host : null
}
