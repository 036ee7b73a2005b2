import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** An npm package of which some code is in a build. */
export type ShippedPackage = {
  name: string
  version: string
  /** SPDX name. */
  licence: string
  author: string | null
  /** The text of the licence that the package carries; null when it carries none. */
  text: string | null
}

const manifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  author: v.optional(v.union([v.string(), v.object({ name: v.string() })])),
})

/** Bundlers add helpers of their own, which have a name but no file: "\0rolldown/runtime.js". */
const helper = /^\0(vite|rolldown)\//

const packageFolder = (root: string, module: string): string | null => {
  const path = module.replaceAll('\\', '/').replace(/[?#].*/, '')
  const own = helper.exec(path)?.[1]
  if (own !== undefined) return join(root, 'node_modules', own)
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replace(/^\0/, ''))?.[0] ?? null
}

function read(folder: string): ShippedPackage {
  const { name, version, license, author } = v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  )
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.(md|txt|markdown))?$/i.test(one))
  return {
    name,
    version,
    licence: license,
    author: (typeof author === 'string' ? author.replace(/\s*[<(].*/, '') : author?.name) ?? null,
    text: file === undefined ? null : readFileSync(join(folder, file), 'utf8'),
  }
}

/** The packages that these modules of a build come from, by name. Throws for a package that does not say its licence. */
export function shippedPackages(root: string, modules: readonly string[]): ShippedPackage[] {
  const folders = new Set(modules.map((module) => packageFolder(root, module)))
  return [...folders]
    .filter((folder) => folder !== null && existsSync(join(folder, 'package.json')))
    .map((folder) => read(String(folder)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
