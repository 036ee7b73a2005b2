const address = /^[(<[]?(?:https?:\/\/|www\.)\S/i
/** The number of a note, a mark between addresses, or a word that leads to one. */
const marker = /^(?:\W{0,3}\p{N}{1,4}\W{0,3}|\W{1,3}|and|see|via|link|url:?|source:?|dot)$/iu

/** Whether a line is nothing but addresses of pages, as notes below a text have them. */
export function isAddressLine(words: string): boolean {
  if (!words.includes('://') && !words.includes('www.')) return false
  const parts = words.split(' ')
  return parts.some((part) => address.test(part)) && parts.every((part) => address.test(part) || marker.test(part))
}
