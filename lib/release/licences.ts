import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts'

const rule = `\n\n${'-'.repeat(80)}\n\n`

/** What follows the copyright line in our own licence, which is MIT's, up to what it says of our data. */
const mitTerms = (ours: string): string => /^Permission is hereby granted[\s\S]*?^SOFTWARE\.$/m.exec(ours)?.[0] ?? ''

/** Vite's file goes on with what the tool itself is made of, none of which is in a build. */
const itsOwn = (text: string): string => text.split(/^# Licenses of bundled dependencies/m)[0] ?? text

function textOf(one: ShippedPackage, ours: string): string {
  if (one.text !== null) return itsOwn(one.text).trim()
  if (one.licence !== 'MIT') throw new Error(`${one.name} carries no text of its licence, ${one.licence}.`)
  return `MIT License\n\nCopyright (c) ${one.author ?? `the authors of ${one.name}`}\n\n${mitTerms(ours)}`
}

/** The text of licences.txt: ours, the data's, and that of every package of which these modules are a part. */
export function licencesText(root: string, modules: readonly string[]): string {
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  const data = readFileSync(join(root, 'lib/gazetteer/LICENSE.md'), 'utf8').trim()
  const packages = shippedPackages(root, modules)
  const contents = packages.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`).join('\n')
  const parts = packages.map((one) => `${one.name} ${one.version} (${one.licence})\n\n${textOf(one, ours)}`)
  return `${[`On the Record\n\n${ours}`, data, `Packages of which code is included\n\n${contents}`, ...parts].join(rule)}\n`
}
