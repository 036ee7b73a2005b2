import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkSync } from 'recheck'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

type Found = { where: string; source: string; flags: string }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every regular expression literal below a syntax node. */
function* literals(node: unknown): Generator<{ source: string; flags: string }> {
  if (Array.isArray(node)) for (const child of node) yield* literals(child)
  else if (isObject(node)) {
    const { regex } = node
    if (isObject(regex) && typeof regex.pattern === 'string' && typeof regex.flags === 'string') {
      yield { source: regex.pattern, flags: regex.flags }
    } else for (const child of Object.values(node)) yield* literals(child)
  }
}

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.endsWith('.generated.ts'))
    .map((file) => join(file.parentPath, file.name))
    // Runs at build time, over the licences of our own dependencies.
    .filter((file) => !file.includes('/lib/release/')),
)

const written: Found[] = files.flatMap((file) => {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'))
  if (errors.length > 0) throw new Error(`${file} cannot be parsed.`)
  return [...literals(program)].map((found) => ({ ...found, where: relative(root, file) }))
})

/** Expressions that are put together at run time, from word lists: caught as the modules that make them are loaded. */
async function madeAtRunTime(): Promise<Found[]> {
  const made: Found[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const expression = new target(source, flags)
      made.push({ where: 'at run time', source: expression.source, flags: expression.flags })
      return expression
    },
  })
  try {
    const { recognise } = await import('../../lib/recognise/recognise.ts')
    const { emptyContext } = await import('../../lib/recognise/context.ts')
    recognise('President Volodymyr Zelensky said on March 16 that “Kherson Oblast is ours.”', {
      ...emptyContext,
      publishedOn: '2025-03-17',
    })
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

/** Without a repetition that has no bound, the work at one place of a text is bounded too, whatever the text. */
const isUnbounded = ({ source }: Found): boolean => /[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x'))

it('take linear time on any text', async () => {
  const all = [...written, ...(await madeAtRunTime())]
  const distinct = [...new Map(all.map((found) => [`/${found.source}/${found.flags}`, found])).values()]
  expect(distinct.length).toBeGreaterThan(10)
  const slow = distinct.filter(isUnbounded).flatMap(({ where, source, flags }) => {
    const result = checkSync(source, flags, { timeout: 5_000 })
    return result.status === 'vulnerable' ? [`${where}: /${source.slice(0, 200)}/${flags}: ${result.complexity.summary}`] : []
  })
  expect(slow).toEqual([])
}, 240_000)
