import { type ColumnName, columnNames } from '../../lib/log/columns.ts'
import type { CsvRecipe } from '../../lib/log/presets.ts'

/** Every column, the recipe's own first and in their order. */
export const orderedColumns = (chosen: readonly ColumnName[]): ColumnName[] => [
  ...chosen,
  ...columnNames.filter((name) => !chosen.includes(name)),
]

/** The chosen columns with one moved by a step; the same ones at an end. */
export function moved(chosen: readonly ColumnName[], name: ColumnName, by: 1 | -1): ColumnName[] {
  const from = chosen.indexOf(name)
  const to = from + by
  if (from === -1 || to < 0 || to >= chosen.length) return [...chosen]
  return chosen.toSpliced(from, 1).toSpliced(to, 0, name)
}

/** The chosen columns with one added at the end, or taken away; the last one stays. */
export function switched(chosen: readonly ColumnName[], name: ColumnName): ColumnName[] {
  if (!chosen.includes(name)) return [...chosen, name]
  return chosen.length > 1 ? chosen.filter((one) => one !== name) : [...chosen]
}

const plain: readonly ColumnName[] = [
  'quote',
  'speaker',
  'office',
  'said_on',
  'said_on_inferred',
  'oblasts',
  'outlet',
  'url',
  'tags',
  'note',
]

/** A recipe to begin with: what most tables need. */
export const firstRecipe = (name: string): CsvRecipe => ({
  kind: 'recipe',
  name,
  options: { columns: plain, delimiter: ',', bom: true },
})
