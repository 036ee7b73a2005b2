/** The URL of an address; null for text that is none. */
export const parseUrl = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null)

/** example.com for www.example.com, m.example.com and amp.example.com. */
export const plainHost = (url: URL): string => url.host.replace(/^(?:www|m|mobile|amp)\./, '')

/** The path without the slashes at its end. */
export function withoutEnd(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

/** The parameters that are no trackers, in one order, behind their question mark; empty without any. */
export function plainQuery({ searchParams }: URL, isTracker: (name: string, value: string) => boolean): string {
  const parameters = [...searchParams]
    .filter(([name, value]) => !isTracker(name, value))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(parameters).toString()
  return query && `?${query}`
}
