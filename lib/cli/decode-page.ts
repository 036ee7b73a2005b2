/** A saved page's bytes as text: by its byte order mark, by what its markup says, or by what its bytes can be. */
export function decodePage(bytes: Uint8Array, stated: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const label = isMarked ? 'utf-8' : (stated ?? statedInMarkup(bytes))
  const decoder = label === null ? null : decoderFor(label)
  return decoder ? decoder.decode(bytes) : (asUtf8(bytes) ?? guessed(bytes))
}

/** Characters of the head in which markup may name its encoding: browsers look at fewer, but tools write long heads. */
const longestHead = 65_536
const charset =
  /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})|^\s{0,99}<\?xml[^>]{0,80}encoding=["']([\w-]{1,40})/i

function statedInMarkup(bytes: Uint8Array): string | null {
  const match = charset.exec(new TextDecoder('latin1').decode(bytes.subarray(0, longestHead)))
  return match?.[1] ?? match?.[2] ?? null
}

/** Null for a label that nobody knows. Markup that can be read at all is not UTF-16, whatever it says. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Old pages without a word on their encoding are in one of two: where most of its words would be Cyrillic, in that one. */
function guessed(bytes: Uint8Array): string {
  const cyrillic = new TextDecoder('windows-1251').decode(bytes)
  const words = cyrillic.match(/[а-яєіїґ]{3,}/giu)?.length ?? 0
  return words >= 5 ? cyrillic : new TextDecoder('windows-1252').decode(bytes)
}
