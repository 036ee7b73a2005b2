/** The letters that a line begins with, in lower case; the first character where it is none. */
export function firstWord(line: string): string {
  let end = 0
  for (let letter = line[0]; letter !== undefined && letter.toLowerCase() !== letter.toUpperCase(); letter = line[end]) end++
  return line.slice(0, Math.max(1, end)).toLowerCase()
}
