/** Bytes of a file as text. Spreadsheets and old editors save in encodings of their own, and seldom say which. */
export type Decoded = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' }

const refusals = {
  tooLarge: 'The file is larger than 500 MB.',
  noText: 'The file is not text.',
  noLog: 'Line 1 names no column of quotes and addresses: this file is not a research log.',
  otherJson: 'This JSON is neither a backup of the research log nor a Hypothesis export.',
  brokenJson: 'The file is not valid JSON.',
  manifestElsewhere: 'There is no manifest of hashes: it is in a backup or in a file of its own.',
  noManifest: 'There is no manifest of hashes in this file.',
} as const
/** Why a file is refused whole, by name; the reader is told in a language of his own. */
export type Refusal = keyof typeof refusals

/** The file is none of those that are read here, or more than a browser can hold as one string. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
  readonly refusal: Refusal
  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusals[refusal], options)
    this.refusal = refusal
  }
}

const mostBytes = 500_000_000
const looked = 100_000

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** UTF-16 of mostly Latin or Cyrillic text has nearly the same high byte in every second place. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
  const counts = { even: 0, odd: 0 }
  for (const [at, byte] of bytes.subarray(0, looked).entries()) if (byte <= 4) counts[at % 2 === 0 ? 'even' : 'odd']++
  return counts
}

function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const half = Math.min(bytes.length, looked) / 2
  const { even, odd } = zeros(bytes)
  if (half < 1) return null
  if (odd > half * 0.7 && even < half * 0.3) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.3 ? 'utf-16be' : null
}

/** Whole words above ASCII are Cyrillic; single letters among ASCII are Latin with accents. */
function singleByte(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let high = 0
  let paired = 0
  const sample = bytes.subarray(0, looked)
  for (const [at, byte] of sample.entries()) {
    if (byte < 0xa8) continue
    high++
    if ((sample[at - 1] ?? 0) >= 0xa8) paired++
  }
  return paired * 2 > high ? 'windows-1251' : 'windows-1252'
}

/** Valid up to a last letter that may be cut off. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

export function encodingOf(bytes: Uint8Array): Decoded['encoding'] {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be'
  return utf16Without(bytes) ?? (isUtf8(bytes) ? 'utf-8' : singleByte(bytes))
}

/** Throws UnreadableFileError for what is no text. The byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) throw new UnreadableFileError('tooLarge')
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.slice(0, looked).includes('\0')) throw new UnreadableFileError('noText')
  return { text, encoding }
}
