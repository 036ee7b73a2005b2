const two = (n: number): string => String(n).padStart(2, '0')

/** on-the-record-20250316-0905.csv, in the reader's own time. */
export const fileName = (now: Date, extension: string): string =>
  `on-the-record-${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}.${extension}`
