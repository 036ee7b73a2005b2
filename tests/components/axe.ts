import axe from 'axe-core'

/** What axe finds wrong with a rendered tree, as sentences. Colours are left out: a DOM without layout has none. */
export async function violations(root: Element): Promise<string[]> {
  const { violations: found } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
