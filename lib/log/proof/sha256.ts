/**
 * SHA-256 (FIPS 180-4) without waiting: WebCrypto's digest is a promise, and a database transaction ends while one waits for it.
 */

/** The first 32 bits of the fractional parts of the square (power 1/2) and cube (1/3) roots of the first primes. */
const fraction = (prime: number, power: number): number => {
  const root = prime ** power
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}
const primes: number[] = []
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
const start = primes.slice(0, 8).map((prime) => fraction(prime, 1 / 2))
const constants = Int32Array.from(primes, (prime) => fraction(prime, 1 / 3))

const schedule = new Int32Array(64)
const encoder = new TextEncoder()
/** Grows to the longest text so far, so that a long export does not make a new buffer for each entry. */
let buffer = new Uint8Array(1 << 14)

/** Bytes, then a one bit, zeros, and the length in bits as 64 bits: whole blocks of 64 bytes. */
function padded(text: string): DataView {
  if (buffer.length < text.length * 3 + 72) buffer = new Uint8Array(text.length * 3 + 72)
  const { written } = encoder.encodeInto(text, buffer)
  const length = ((written + 72) >> 6) << 6
  buffer.fill(0, written, length)
  buffer[written] = 0x80
  const view = new DataView(buffer.buffer, 0, length)
  view.setUint32(length - 8, Math.floor(written / 2 ** 29))
  view.setUint32(length - 4, written << 3)
  return view
}

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

/** Each sum is cut to 32 bits at once: longer ones would be reckoned as floating-point numbers, five times slower. */
function compress(state: Int32Array, view: DataView, at: number): void {
  const w = schedule
  // A typed array of 64 has every index below 64; the fallbacks satisfy the compiler and cost nothing.
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4)
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] ?? 0
    const y = w[i - 2] ?? 0
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[i] = ((((w[i - 16] ?? 0) + s0) | 0) + (((w[i - 7] ?? 0) + s1) | 0)) | 0
  }
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t0 = (((h + s1) | 0) + (((constants[i] ?? 0) + (w[i] ?? 0)) | 0)) | 0
    const t1 = (t0 + ((e & f) ^ (~e & g))) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = (state[0] ?? 0) + a
  state[1] = (state[1] ?? 0) + b
  state[2] = (state[2] ?? 0) + c
  state[3] = (state[3] ?? 0) + d
  state[4] = (state[4] ?? 0) + e
  state[5] = (state[5] ?? 0) + f
  state[6] = (state[6] ?? 0) + g
  state[7] = (state[7] ?? 0) + h
}

/** 64 hexadecimal digits for the UTF-8 bytes of the text. */
export function sha256(text: string): string {
  const view = padded(text)
  const state = Int32Array.from(start)
  for (let at = 0; at < view.byteLength; at += 64) compress(state, view, at)
  let digits = ''
  for (const word of state) digits += (word >>> 0).toString(16).padStart(8, '0')
  return digits
}
