import { oblastByCode } from '../../gazetteer/oblasts.ts'
import { statusOn } from '../../gazetteer/occupation.ts'
import type { OblastMention, Span } from '../mention.ts'
import { remembering } from '../text/remembering.ts'

type Standing = Pick<OblastMention, 'status' | 'share' | 'asOf' | 'source'>

/**
 * What is stated of one or several units on a day, as one: a measured share with the day of its measurement where there is
 * one, since nothing that is computed between two measurements should be cited.
 */
export function standingOn(codes: readonly string[], day: string | null): Standing {
  const each = codes.map((code) => {
    const { status, share, asOf, measured, source } = statusOn(code, day)
    const area = oblastByCode(code)?.areaKm2 ?? 0
    const cited = measured ?? { share, day: asOf, source }
    return { status, area, share: cited.share, asOf: cited.day, source: cited.source }
  })
  const status = each.every((unit) => unit.status === 'full')
    ? 'full'
    : each.every((unit) => unit.status === 'none')
      ? 'none'
      : 'partial'
  const area = each.reduce((sum, unit) => sum + unit.area, 0)
  const isKnown = each.every(({ share }) => share !== null)
  const occupied = each.reduce((sum, { area, share }) => sum + area * (share ?? 0), 0)
  return {
    status,
    share: isKnown ? Math.round((occupied / area) * 100) / 100 : null,
    asOf: each.map(({ asOf }) => asOf).sort()[0] ?? '',
    source: [...new Set(each.map(({ source }) => source))].join('; '),
  }
}

/** The same regions are named again and again, on one page and on pages of one day. */
const remembered = remembering((question) => {
  const [day = '', ...codes] = question.split(' ')
  return standingOn(codes, day || null)
})

/** Makes mentions of what is stated on a day. */
export const mentionMaker =
  (day: string | null) =>
  ({ start, end }: Span, codes: readonly string[]): OblastMention => {
    const standing = remembered(`${day ?? ''} ${codes.join(' ')}`)
    return { kind: 'oblast', span: { start, end }, codes: [...codes], ...standing }
  }
