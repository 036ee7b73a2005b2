import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { officialsModule } from './pack-officials.ts'

const room = join(import.meta.dirname, '..')
writeFileSync(join(room, 'officials.generated.ts'), officialsModule(readFileSync(join(room, 'officials.csv'), 'utf8')))
