import type { IntervalRow, ShareRow } from './oblast-rows.ts'

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day)
const isShare = (share: string) => /^\d+(\.\d+)?$/.test(share) && Number(share) <= 100

/** What is wrong with the intervals: gaps, overlaps, unknown codes, bad days or words. Empty when they may be shipped. */
export function intervalFaults(intervals: readonly IntervalRow[], codes: readonly string[], firstDay: string): string[] {
  const faults: string[] = []
  for (const row of intervals) {
    const where = `${row.code} from ${row.from}`
    if (!codes.includes(row.code)) faults.push(`${where}: no such region`)
    if (!isDay(row.from) || !(row.to === '' || isDay(row.to))) faults.push(`${where}: a day is not YYYY-MM-DD`)
    if (!['none', 'partial', 'full'].includes(row.status)) faults.push(`${where}: status "${row.status}"`)
    if (!['', 'constant', 'first', 'peak'].includes(row.share_basis)) faults.push(`${where}: share_basis "${row.share_basis}"`)
    if (!['computed', 'sourced', 'partly sourced', 'unsourced'].includes(row.evidence))
      faults.push(`${where}: evidence "${row.evidence}"`)
    if ((row.share === '') !== (row.share_basis === '')) faults.push(`${where}: share and share_basis go together`)
    if (row.share !== '' && !isShare(row.share)) faults.push(`${where}: share "${row.share}"`)
    if (row.event === '' || row.source === '') faults.push(`${where}: event or source is missing`)
  }
  for (const code of codes) {
    let day = firstDay
    for (const row of intervals.filter((row) => row.code === code)) {
      if (row.from !== day) faults.push(`${code}: ${row.from > day ? 'gap' : 'overlap'} between ${day} and ${row.from}`)
      if (row.to !== '' && row.to <= row.from) faults.push(`${code} from ${row.from}: ends before it begins`)
      day = row.to
    }
    if (day !== '') faults.push(`${code}: the last interval is not open`)
  }
  return faults
}

/** What is wrong with the measured shares: order, doubles, a share where the intervals say there is no occupation. */
export function shareFaults(shares: readonly ShareRow[], intervals: readonly IntervalRow[]): string[] {
  const faults: string[] = []
  const last = new Map<string, string>()
  for (const { iso_code, date, share_percent } of shares) {
    const where = `${iso_code} on ${date}`
    if (!isDay(date) || !isShare(share_percent)) faults.push(`${where}: share "${share_percent}"`)
    if (date <= (last.get(iso_code) ?? '')) faults.push(`${where}: not after ${last.get(iso_code)}`)
    last.set(iso_code, date)
    const interval = intervals.find((row) => row.code === iso_code && row.from <= date && (row.to === '' || date < row.to))
    if (!interval) faults.push(`${where}: no interval`)
    else if (interval.status === 'none' && Number(share_percent) >= 0.01)
      faults.push(`${where}: ${share_percent} % but not occupied`)
    else if (interval.status === 'full' && Number(share_percent) < 99.5)
      faults.push(`${where}: ${share_percent} % but wholly occupied`)
  }
  return faults
}
