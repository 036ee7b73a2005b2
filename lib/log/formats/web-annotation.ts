import type { LogEntry } from '../entry.ts'
import { speakerName } from '../row.ts'
import type { Format } from './format.ts'

const textual = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' })

/** Who spoke: a link to the person where the person is known, else the name. */
function speaker(entry: LogEntry): object[] {
  const name = speakerName(entry)
  const id = entry.correctedSpeaker ? entry.correctedSpeaker.id : entry.speaker?.id
  if (id && /^Q\d+$/.test(id))
    return [{ type: 'SpecificResource', purpose: 'identifying', source: `http://www.wikidata.org/entity/${id}` }]
  return name ? [textual('identifying', name)] : []
}

/** https://www.w3.org/TR/annotation-model/: each part of the quote is a target with two selectors for the same words. */
function annotation(entry: LogEntry): object {
  const body = [
    ...speaker(entry),
    ...(entry.note ? [textual('commenting', entry.note)] : []),
    ...entry.tags.map((tag) => textual('tagging', tag)),
  ]
  return {
    id: `urn:uuid:${entry.id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: entry.savedAt,
    ...(entry.editedAt ? { modified: entry.editedAt } : {}),
    ...(body.length > 0 ? { body } : {}),
    target: entry.selectors.map(({ exact, prefix, suffix, start, end }) => ({
      source: entry.source.url,
      ...(entry.archiveUrl === null ? {} : { state: { type: 'TimeState', cached: entry.archiveUrl } }),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    })),
  }
}

export const webAnnotation: Format = {
  extension: 'jsonld',
  mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  open: ({ count, exportedAt }) => ({
    head: `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","label":"On the Record","modified":${JSON.stringify(exportedAt)},"total":${count},"first":{"type":"AnnotationPage","startIndex":0,"items":[\n`,
    item: (entry) => JSON.stringify(annotation(entry)),
    between: ',\n',
    tail: () => '\n]}}\n',
  }),
}
