import { useEffect, useState } from 'preact/hooks'
import { useTexts } from '../base/use-texts.ts'
import { Line } from './Line.tsx'

/** What the reader rejected on articles: how many there are, and the way back. */
export type Rejections = { count(): Promise<number>; forget(): Promise<void> }

export function RejectedLine({ rejections }: { rejections: Rejections }) {
  const t = useTexts()
  const [articles, setArticles] = useState(0)
  useEffect(() => void rejections.count().then(setArticles), [rejections])
  const forget = async () => {
    await rejections.forget()
    setArticles(await rejections.count())
  }
  return (
    <Line title={t('options.rejected')} about={t('options.rejected.about', { n: articles })}>
      <button type="button" class="btn" disabled={articles === 0} onClick={() => void forget()}>
        {t('options.rejected.forget')}
      </button>
    </Line>
  )
}
