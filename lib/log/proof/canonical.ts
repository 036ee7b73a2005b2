const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * One spelling of plain JSON data, RFC 8785 (JCS): keys in the order of their UTF-16 units, no space, strings and numbers as ECMAScript
 * writes them.
 */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members: [string, unknown][] = Object.entries(value)
  let text = ''
  for (const [key, member] of members.sort(byKey)) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`
  return `{${text}}`
}
