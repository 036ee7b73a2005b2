import * as v from 'valibot'

/** Data from outside that does not have the shape it should; the message names the bad field. */
export class ParseError extends Error {
  override readonly name = 'ParseError'
  /** The path of the bad field; null where the whole is something else. */
  readonly field: string | null
  constructor(message: string, { field = null, ...options }: ErrorOptions & { field?: string | null } = {}) {
    super(message, options)
    this.field = field
  }
}

/** The value, proven to fit the schema; throws ParseError naming the first field that does not. */
export function parse<const S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const field = v.getDotPath(issue)
  throw new ParseError(`${what}: ${field ? `${field}: ` : ''}${issue.message}`, { field })
}
