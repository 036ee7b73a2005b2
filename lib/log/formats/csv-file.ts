import { csvHead, csvRecords } from '../csv.ts'
import type { Format } from './format.ts'

export const csvFile: Format = {
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  open: ({ csv }) => ({ head: csvHead(csv), item: csvRecords(csv), tail: () => '' }),
}
