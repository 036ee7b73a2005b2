/** What the tests use of Papa Parse, which carries no types: a second reader for our CSV. */
declare module 'papaparse' {
  type Options = { delimiter?: string; newline?: string; header?: boolean; skipEmptyLines?: boolean }
  export function parse<T>(text: string, options?: Options): { data: T[]; errors: { message: string }[] }
}
