import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OblastFiles, oblastModules } from './pack-oblasts.ts'

const room = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(room, name), 'utf8')

const files: OblastFiles = {
  oblasts: read('oblasts.json'),
  occupation: read('occupation.csv'),
  shares: read('occupation-share.csv'),
  shapes: read('shapes.json'),
}
for (const [name, module] of Object.entries(oblastModules(files))) writeFileSync(join(room, name), module)
