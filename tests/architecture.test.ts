import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Import directions. What a room may import, beside itself; anything absent is forbidden. `types` are type-only imports. */
const rooms: Record<string, { may: string[]; types?: string[]; packages?: string[] }> = {
  // What is packed by the keys of words parts them as the recognisers do.
  'lib/gazetteer/build': { may: ['lib/gazetteer', 'lib/recognise'], packages: ['node:fs', 'node:path', 'node:zlib'] },
  'lib/gazetteer': { may: [], types: ['lib/recognise'] },
  'lib/recognise': { may: ['lib/gazetteer'] },
  'lib/article': { may: [], types: ['lib/recognise'] },
  'lib/hosts': { may: [] },
  'lib/looks/build': { may: ['lib/looks'], packages: ['node:fs', 'node:path'] },
  'lib/looks': { may: [] },
  'lib/parse': { may: [], packages: ['valibot'] },
  'lib/browser': { may: [], packages: ['webextension-polyfill'] },
  'lib/log': { may: ['lib/parse', 'lib/gazetteer'], types: ['lib/recognise'], packages: ['valibot', 'idb', 'minisearch'] },
  'lib/page': {
    may: ['lib/article', 'lib/gazetteer', 'lib/looks'],
    types: ['lib/recognise', 'lib/log', 'lib/messages', 'lib/settings'],
    packages: [],
  },
  'lib/settings': { may: ['lib/parse', 'lib/browser', 'lib/log', 'lib/looks'], types: ['lib/recognise'], packages: ['valibot'] },
  'lib/i18n': { may: [], types: ['lib/recognise'] },
  'lib/tabs': { may: ['lib/browser'] },
  'lib/download': { may: [] },
  'lib/sites': { may: ['lib/browser'] },
  'lib/rejections': { may: ['lib/browser', 'lib/log'], types: [], packages: ['valibot'] },
  'lib/safe-store': { may: ['lib/browser', 'lib/log'] },
  'lib/lifetime': { may: ['lib/browser'] },
  'lib/open-at-quote': { may: ['lib/browser', 'lib/message-errors', 'lib/messages'], types: ['lib/log'] },
  'lib/message-errors': { may: [] },
  'lib/messages': {
    may: ['lib/browser', 'lib/message-errors', 'lib/parse', 'lib/log'],
    types: ['lib/article', 'lib/recognise'],
    packages: ['valibot'],
  },
}

const root = join(import.meta.dirname, '..')

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => relative(root, join(file.parentPath, file.name)))

type Import = { from: string; to: string; typeOnly: boolean }

const importPattern = /^(import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^import\s+()()['"]([^'"]+)['"]/gm

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(importPattern)].map((match) => {
    const path = match[3] ?? match[6] ?? ''
    return {
      from: file,
      to: path.startsWith('.') ? normalize(join(dirname(file), path)) : path,
      typeOnly: match[2] !== undefined,
    }
  })
}

const roomOf = (path: string) => Object.keys(rooms).find((room) => path.startsWith(`${room}/`) || path === `${room}.ts`) ?? null
const imports = ['lib', 'components', 'entrypoints'].flatMap(sources).flatMap(importsOf)
const inProject = ({ to }: Import) => /^(lib|components|entrypoints|tests)\//.test(to)

const valuesOf = Map.groupBy(
  imports.filter(({ typeOnly }) => !typeOnly),
  ({ from }) => from,
)

/** The files by which code of `target` comes into `file`; null when it does not. */
function wayTo(target: string, file: string, seen = new Set<string>()): string[] | null {
  if (file === target) return [file]
  if (seen.has(file)) return null
  seen.add(file)
  for (const { to } of valuesOf.get(file) ?? []) {
    const rest = wayTo(target, to, seen)
    if (rest) return [file, ...rest]
  }
  return null
}

const forbidden = (i: Import) => {
  const room = roomOf(i.from)
  const rule = room === null ? undefined : rooms[room]
  if (room === null || !rule) return false
  if (!inProject(i)) return !(rule.packages ?? []).includes(i.to)
  const target = roomOf(i.to)
  if (target === room) return false
  return !(target !== null && (rule.may.includes(target) || (i.typeOnly && rule.types?.includes(target))))
}

const withoutComments = (file: string) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')

const show = (i: Import) => `${i.from} → ${i.to}${i.typeOnly ? ' (type)' : ''}`

describe('imports', () => {
  it('follow the allowed directions', () => {
    expect(imports.filter(forbidden).map(show)).toEqual([])
  })

  it('never reach an entrypoint or a test', () => {
    expect(imports.filter((i) => /^(entrypoints|tests)\//.test(i.to) && !i.from.startsWith('entrypoints/')).map(show)).toEqual([])
  })

  it('keep views and browser out of the library', () => {
    expect(
      imports.filter((i) => i.from.startsWith('lib/') && (i.to.startsWith('components/') || i.to.startsWith('preact'))).map(show),
    ).toEqual([])
  })

  it('reach the browser through one module', () => {
    expect(imports.filter((i) => i.to === 'webextension-polyfill').map((i) => i.from)).toEqual(['lib/browser.ts'])
  })

  it('lead from no component to the browser, by whatever way', () => {
    expect(sources('components').flatMap((file) => wayTo('lib/browser.ts', file) ?? [])).toEqual([])
  })

  it('lead from no model to a view', () => {
    const inModel = ({ from }: Import) => /^components\/\w+\/model\//.test(from)
    expect(imports.filter((i) => inModel(i) && /^preact|\.tsx$|\.css$/.test(i.to)).map(show)).toEqual([])
  })

  it('are read at all', () => {
    expect(imports.length).toBeGreaterThan(10)
  })
})

describe('components', () => {
  const world = /\b(chrome|navigator|indexedDB|fetch|localStorage|sessionStorage)\s*[.(]|\bDate\.now\b/

  it('ask neither browser, storage nor clock by themselves', () => {
    const offenders = sources('components').filter((file) => world.test(withoutComments(file)))
    expect(offenders).toEqual([])
  })
})

describe('pure rooms', () => {
  const impure =
    /\b(document|window|navigator|localStorage|indexedDB|fetch)\s*[.(]|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bglobalThis\b/

  it.each(['lib/recognise', 'lib/gazetteer', 'lib/article'])('%s knows no document, browser or clock', (room) => {
    const offenders = sources(room)
      .filter((file) => !file.startsWith('lib/gazetteer/build/'))
      .filter((file) => impure.test(withoutComments(file)))
    expect(offenders).toEqual([])
  })
})
