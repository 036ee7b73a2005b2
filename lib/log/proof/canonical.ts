/** Keys as JSON has them; a log has some sixty of them, again and again. */
const spelt = new Map<string, string>()
const mostSpelt = 1000

function spell(key: string): string {
  const known = spelt.get(key)
  if (known !== undefined) return known
  const text = `${JSON.stringify(key)}:`
  if (spelt.size < mostSpelt) spelt.set(key, text)
  return text
}

/**
 * One spelling of plain JSON data, RFC 8785 (JCS): keys in the order of their UTF-16 units, no space, strings and numbers as ECMAScript
 * writes them.
 */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members = value as Readonly<Record<string, unknown>> // An object of plain data has nothing but members.
  let text = ''
  for (const key of Object.keys(members).sort()) text += `${text === '' ? '' : ','}${spell(key)}${canonical(members[key])}`
  return `{${text}}`
}
