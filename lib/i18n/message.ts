/** A text with {parameters}, or its plural forms chosen by the parameter n. */
export type Message = string | PluralForms
type PluralForms = { one: string; few?: string; many?: string; other: string }

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type Forms<M> = M extends string ? M : M extends PluralForms ? M[keyof M] : never
/** The parameters that a message needs; plural messages need n, the number. */
type Names<M> = NamesIn<Forms<M>> | (M extends PluralForms ? 'n' : never)

/** The arguments of a message: none, or one object with a value for each parameter. */
export type Arguments<M> = [Names<M>] extends [never] ? [] : [{ [Name in Names<M>]: Name extends 'n' ? number : string | number }]

/** The form of a message for n, without its parameters filled. */
export function formOf(message: Message, n: number | undefined, rules: () => Intl.PluralRules): string {
  if (typeof message === 'string') return message
  const category = rules().select(n ?? 0)
  return (category in message ? message[category as keyof PluralForms] : undefined) ?? message.other
}

/** Fills {parameters}; numbers are written as the language writes them. */
export const fill = (text: string, values: Record<string, string | number>, number: (value: number) => string): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? number(value) : (value ?? '')
  })
