import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { csvDefaults, csvHead, csvRow } from '../log/csv.ts'
import { makeEntry } from '../log/make-entry.ts'
import { draftQuotes, type Reading } from '../page/drafts.ts'
import { type Document, DocumentError, parseLine, readSavedPage, savedPages } from './documents.ts'
import { readDocument } from './read-document.ts'
import { resultRow } from './rows.ts'

/**
 * annotate [--csv] [file, folder or glob of saved .html pages …]
 *
 * Without names it reads JSON Lines on stdin, one document a line: {"id", "text", "published"?, "title"?} or
 * {"id", "html", "url"?, "published"?}. It writes one result a line, in order; with --csv the quotes as rows of the research log.
 * A bad document gives {"id", "error"} on its line, a message on stderr, and exit code 1 at the end; the others are still done.
 */
const { values, positionals } = parseArgs({ options: { csv: { type: 'boolean', default: false } }, allowPositionals: true })

/** Waits when the reader of our output is slower than we are, so that memory does not grow. */
const write = (words: string) =>
  new Promise<void>((resolve) => {
    if (process.stdout.write(words)) resolve()
    else process.stdout.once('drain', resolve)
  })
const writeRow = (row: object) => write(`${JSON.stringify(row)}\n`)

async function writeQuotes(reading: Reading): Promise<void> {
  for (const { draft } of draftQuotes(reading)) {
    await write(csvRow(makeEntry(draft, { now: reading.accessedAt, id: randomUUID() }), csvDefaults))
  }
}

async function annotate(where: string, read: () => Document | Promise<Document>): Promise<void> {
  try {
    const document = await read()
    const reading = readDocument(document, new Date().toISOString())
    await (values.csv ? writeQuotes(reading) : writeRow(resultRow(document.id, reading, 'html' in document)))
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    process.exitCode = 1
    console.error(`${where}: ${error.message}`)
    if (!values.csv) await writeRow({ id: error.id, error: error.message })
  }
}

if (values.csv) await write(csvHead(csvDefaults))
if (positionals.length > 0) for await (const path of savedPages(positionals)) await annotate(path, () => readSavedPage(path))
else {
  let lineNumber = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber++
    if (line.trim() !== '') await annotate(`line ${lineNumber}`, () => parseLine(line))
  }
}
