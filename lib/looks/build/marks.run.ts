import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marksCss } from './marks-css.ts'

writeFileSync(join(import.meta.dirname, '../../../entrypoints/content/marks.css'), marksCss())
