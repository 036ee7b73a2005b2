/**
 * What https://www.w3.org/TR/annotation-model/ demands ("must") of the parts that we write: returns the demands that are not met.
 */

type Thing = Record<string, unknown>
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const isIri = (value: unknown): boolean => typeof value === 'string' && /^(?:urn:uuid:[0-9a-f-]{36}|https?:\S+)$/.test(value)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value)

const motivations = [
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'tagging',
]

function selectorFaults(selector: unknown): string[] {
  if (!isThing(selector)) return ['a selector is no object']
  if (selector.type === 'TextQuoteSelector') return typeof selector.exact === 'string' ? [] : ['3.3 exact: exactly one']
  if (selector.type === 'TextPositionSelector')
    return isCount(selector.start) && isCount(selector.end) ? [] : ['start and end: exactly one']
  return ['unknown selector']
}

/** 4.3.1: its copies are IRIs. */
const stateFaults = (state: unknown): string[] =>
  isThing(state) && state.type === 'TimeState' && list(state.cached).length > 0 && list(state.cached).every(isIri)
    ? []
    : ['a time state names its copies by IRI']

function bodyFaults(body: unknown): string[] {
  if (!isThing(body)) return ['a body is no object']
  const purpose = motivations.includes(String(body.purpose)) ? [] : ['purpose is no motivation']
  if (body.type === 'TextualBody')
    return [...purpose, ...(typeof body.value === 'string' ? [] : ['a textual body has exactly one value'])]
  return [...purpose, ...(isIri(body.source) ? [] : ['a specific resource has exactly one source, an IRI'])]
}

function annotationFaultsOf(annotation: unknown): string[] {
  if (!isThing(annotation)) return ['an annotation is no object']
  const targets = list(annotation.target)
  return [
    ...(isIri(annotation.id) ? [] : ['an annotation has exactly one IRI']),
    ...(list(annotation.type).includes('Annotation') ? [] : ['its type includes Annotation']),
    ...(targets.length > 0 ? [] : ['it has at least one target']),
    ...(isInstant(annotation.created) ? [] : ['created is xsd:dateTime in UTC']),
    ...(annotation.modified === undefined || isInstant(annotation.modified) ? [] : ['modified is xsd:dateTime in UTC']),
    ...(motivations.includes(String(annotation.motivation)) ? [] : ['unknown motivation']),
    ...list(annotation.body).flatMap(bodyFaults),
    ...targets.flatMap((target) =>
      isThing(target) && typeof target.source === 'string'
        ? [...list(target.selector).flatMap(selectorFaults), ...list(target.state).flatMap(stateFaults)]
        : ['a target has exactly one source'],
    ),
  ]
}

export function annotationFaults(collection: unknown): string[] {
  if (!isThing(collection) || !isThing(collection.first)) return ['a collection has a first page']
  const items = collection.first.items
  return [
    ...(list(collection['@context']).includes('http://www.w3.org/ns/anno.jsonld') ? [] : ['the context is that of the model']),
    ...(list(collection.type).includes('AnnotationCollection') ? [] : ['its type includes AnnotationCollection']),
    ...(list(collection.first.type).includes('AnnotationPage') ? [] : ['the page’s type includes AnnotationPage']),
    ...(Array.isArray(items) && collection.total === items.length ? [] : ['total counts the annotations']),
    ...list(items).flatMap(annotationFaultsOf),
  ]
}
