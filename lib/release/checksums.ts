import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes SHA256SUMS beside the archives of this version, in the form that `sha256sum --check` reads. */

const root = join(import.meta.dirname, '../..')
const output = join(root, '.output')
const version = /"version": "([^"]+)"/.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[1]

const digest = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(output, file)))
    .digest('hex')

const archives = readdirSync(output)
  .filter((file) => file.startsWith(`on-the-record-${version}-`) && file.endsWith('.zip'))
  .sort()
if (archives.length === 0) throw new Error(`There is no archive of version ${version} in ${output}.`)
writeFileSync(join(output, 'SHA256SUMS'), archives.map((file) => `${digest(file)}  ${file}\n`).join(''))
