import { backup } from './backup.ts'
import { bibtex } from './bibtex.ts'
import { csl } from './csl.ts'
import { csvFile } from './csv-file.ts'
import type { Format } from './format.ts'
import { geojson } from './geojson.ts'
import { markdown } from './markdown.ts'
import { report } from './report.ts'
import { ris } from './ris.ts'
import { webAnnotation } from './web-annotation.ts'

/** Every way out of the log. */
export const formats = {
  csv: csvFile,
  json: backup,
  markdown,
  report,
  csl,
  ris,
  bibtex,
  annotations: webAnnotation,
  geojson,
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats
