/** Marks of quotation in folded text, where each of them is an apostrophe: those with letters on both sides are none. */
const marks = /(?<![\p{L}\p{N}])'(?=[^\s'])|(?<=\S)'(?![\p{L}\p{N}])/gu

type Edge = { at: number; opens: boolean }

/** Where quotations open and close in a stretch of folded text; offsets of the marks. */
const edgesIn = (text: string): Edge[] =>
  Array.from(text.matchAll(marks), ({ index }) => ({
    at: index,
    opens: !/\S/.test(text.charAt(index - 1)) || /[([-]/.test(text.charAt(index - 1)),
  }))

/** Offset of the mark that opens the quotation in which the text ends, its last character included; null when it ends in none. */
export function openedIn(text: string): number | null {
  let inner = 0
  for (const { at, opens } of edgesIn(text).reverse()) {
    if (!opens) inner++
    else if (inner === 0) return at
    else inner--
  }
  return null
}

/** Offset of the mark that closes the quotation in which the text begins, its first character included; null when it goes on. */
export function closedIn(text: string): number | null {
  let inner = 0
  for (const { at, opens } of edgesIn(text)) {
    if (opens) inner++
    else if (inner === 0) return at
    else inner--
  }
  return null
}

/** Whether a quotation opens right before the offset, or closes right after it, past its stops. */
export const opensAt = (text: string, at: number): boolean => text.charAt(at - 1) === "'"
export const closesAt = (text: string, at: number): boolean => /^[.,;:!?…]{0,3}'/.test(text.slice(at, at + 4))
