import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** Every word that a reader sees or hears comes from the catalogue: none stands in a component. */

type Node = { type: string } & Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Attributes that are read out or shown. */
const spoken = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
])
/** Elements that hold no words of a language: names of keys, code. */
const wordless = new Set(['kbd', 'code'])
/** Names that are the same in every language. */
const names = new Set(['DeepState', 'CC BY-SA', 'Wikidata', 'Wikidata, CC0'])

const isWords = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}{2}/u.test(text.replace(/&\w{1,9};/g, '')) && !names.has(text.trim())

const nameOf = (node: Node): unknown => (isNode(node.name) ? node.name.name : undefined)

const wordsIn = (node: unknown): string[] => {
  if (!isNode(node)) return []
  if (node.type === 'Literal' || node.type === 'JSXText') return isWords(node.value) ? [node.value.trim()] : []
  if (node.type === 'JSXExpressionContainer') return wordsIn(node.expression)
  if (node.type === 'ConditionalExpression') return [...wordsIn(node.consequent), ...wordsIn(node.alternate)]
  if (node.type === 'LogicalExpression') return [...wordsIn(node.left), ...wordsIn(node.right)]
  if (node.type === 'TemplateLiteral')
    return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).filter(isWords)
  return []
}

/** Words of a language that stand in the JSX of a source. What carries a `lang` of its own is a sample, not the interface. */
function literals(source: string): string[] {
  const { program, errors } = parseSync('component.tsx', source)
  if (errors.length > 0) throw new Error(errors[0]?.message)
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one)
    if (!isNode(value)) return
    if (value.type === 'JSXElement') {
      const opening = value.openingElement as Node
      const attributes = (opening.attributes as Node[]).filter(({ type }) => type === 'JSXAttribute')
      if (
        wordless.has(String(nameOf(opening))) ||
        attributes.some((one) => nameOf(one) === 'lang' && wordsIn(one.value).length > 0)
      )
        return
      found.push(...attributes.filter((one) => spoken.has(String(nameOf(one)))).flatMap((one) => wordsIn(one.value)))
    }
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') found.push(...(value.children as Node[]).flatMap(wordsIn))
    for (const [key, part] of Object.entries(value)) if (key !== 'parent') walk(part)
  }
  walk(program)
  return found
}

const root = join(import.meta.dirname, '../..')
const components = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(folder, file)),
)

describe('words of the interface', () => {
  it.each(components)('none stands in %s', (file) => {
    expect(literals(readFileSync(join(root, file), 'utf8'))).toEqual([])
  })

  it.each([
    ['<p>Saved.</p>', 'Saved.'],
    ['<p>{done ? "Saved" : t("save")}</p>', 'Saved'],
    ['<p>{done && `Saved`}</p>', 'Saved'],
    ['<button aria-label="Close">{x}</button>', 'Close'],
    ['<input placeholder={empty ? "Search" : ""} />', 'Search'],
    ['<>{list.map((one) => <li title="More">{one}</li>)}</>', 'More'],
    ['<p>Зберегти</p>', 'Зберегти'],
  ])('are found in %s', (source, words) => {
    expect(literals(`const a = ${source}`)).toContain(words)
  })

  it.each([
    '<p class="quiet">{t("saved")} · {n}</p>',
    '<kbd>Enter</kbd>',
    '<option lang="uk">Українська</option>',
    '<input type="search" aria-label={t("find")} />',
    '<p lang="en">“Nothing has been signed,” <b>she</b> said.</p>',
  ])('are not seen in %s', (source) => {
    expect(literals(`const a = ${source}`)).toEqual([])
  })
})
