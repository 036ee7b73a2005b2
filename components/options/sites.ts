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

/** The hosts that no match pattern of `origins` covers. */
export function barredOf(hosts: readonly string[], origins: readonly string[]): Set<string> {
  if (origins.includes('<all_urls>')) return new Set()
  const covered = new Set(origins.map((origin) => origin.split('/')[2]))
  const covers = (host: string) => {
    const labels = host.split('.')
    return covered.has('*') || covered.has(host) || labels.some((_, i) => covered.has(`*.${labels.slice(i).join('.')}`))
  }
  return new Set(hosts.filter((host) => !covers(host)))
}

/** Sites that are switched on but barred by the browser before the others, so that they are seen without a search. */
export const barredFirst = (sites: readonly Site[], barred: ReadonlySet<string>): Site[] => {
  const needs = ({ host, on }: Site) => on && barred.has(host)
  return [...sites.filter(needs), ...sites.filter((site) => !needs(site))]
}

/** The host that the reader means by what was typed: an address, or a host; null when it is none. */
export function hostIn(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const { host, hostname, protocol } = new URL(address)
  return /^https?:$/.test(protocol) && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? host : null
}
