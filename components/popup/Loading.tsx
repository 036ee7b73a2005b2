import { useTexts } from './use-texts.ts'

/** Nothing for a moment, so that a quick answer does not flicker; then three still lines. */
export function Loading() {
  const t = useTexts()
  return (
    <div class="loading" role="img" aria-label={t('loading')}>
      <i />
      <i />
      <i />
    </div>
  )
}
