/** The same data with the keys of every object in the order of their UTF-16 units. No key of ours is a number, which objects would move. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(ordered)
  const members = new Map<string, unknown>(Object.entries(value))
  const sorted: Record<string, unknown> = {}
  for (const key of [...members.keys()].sort()) sorted[key] = ordered(members.get(key))
  return sorted
}

/** One spelling of plain JSON data, RFC 8785 (JCS): ordered keys, no space, numbers as ECMAScript writes them. */
export const canonical = (value: unknown): string => JSON.stringify(ordered(value))
