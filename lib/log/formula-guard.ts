/**
 * Spreadsheets run a cell that begins like a formula, and many quotes begin with a dash. Such a cell gets one apostrophe in front;
 * `unguard` takes exactly that one away again, so every text comes back as it was.
 * The signs are = + - @ with their full-width forms, tab, carriage return and line feed, also after space or apostrophes.
 */
const dangerous = /^[\s']*[=+\-@＝＋－＠\t\r\n]/u
const guarded = /^'[\s']*[=+\-@＝＋－＠\t\r\n]/u

/** Most cells begin with a letter or digit, which is quicker to see than to match. */
const plain = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code > 0x40 && code < 0x7f) || (code >= 0x400 && code < 0x500)

export const guard = (cell: string): string => (!plain(cell.charCodeAt(0)) && dangerous.test(cell) ? `'${cell}` : cell)
export const unguard = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)
