import { oblastByCode } from '../../../lib/gazetteer/oblasts.ts'

/** Short name of a unit of Ukraine: Donetsk, Донецька; the code itself when it is unknown. */
export function oblastName(code: string, language: string): string {
  const oblast = oblastByCode(code)
  if (oblast === null) return code
  return language === 'uk' ? oblast.name.uk.replace(/ область$|^Автономна Республіка /, '') : oblast.shortName
}
