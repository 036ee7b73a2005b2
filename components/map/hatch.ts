/** Line width of a hatch whose ink covers as much of the ground as is occupied, but can be seen at 0.1 % and is no solid at 99 %. */
export function hatchWidth(share: number | null, pitch: number): number {
  const covered = share === null ? 0.4 : Math.min(0.8, Math.max(0.15, share / 100))
  // Tenths of the pitch, so that regions with like shares have one pattern.
  return Math.round(covered * 10) * (pitch / 10)
}

export const hatchId = (map: string, width: number) => `hatch-${map}-${Math.round(width * 10)}`
