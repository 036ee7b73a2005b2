import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstNamesModule } from './first-names.ts'
import { officialsModule, packedPeople, packOfficials } from './pack-officials.ts'

const room = join(import.meta.dirname, '..')
const csv = readFileSync(join(room, 'officials.csv'), 'utf8')
writeFileSync(join(room, 'officials.generated.ts'), officialsModule(csv))
writeFileSync(join(room, 'first-names.generated.ts'), firstNamesModule(packedPeople(packOfficials(csv)).all()))
