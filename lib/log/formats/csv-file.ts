import { csvHead, csvRow } from '../csv.ts'
import type { Format } from './format.ts'

export const csvFile: Format = {
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  open: ({ csv }) => ({ head: csvHead(csv), item: (entry) => csvRow(entry, csv), tail: () => '' }),
}
