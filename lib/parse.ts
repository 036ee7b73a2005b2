import * as v from 'valibot'

/** Data from outside that does not have the shape it should; the message names the bad field. */
export class ParseError extends Error {
  override readonly name = 'ParseError'
}

/** The value, proven to fit the schema; throws ParseError naming the first field that does not. */
export function parse<const S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const field = v.getDotPath(issue)
  throw new ParseError(`${what}: ${field ? `${field}: ` : ''}${issue.message}`)
}
