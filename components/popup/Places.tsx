import { useEffect, useState } from 'preact/hooks'
import { publishedOn } from '../../lib/article/article.ts'
import type { EntryOblast } from '../../lib/log/entry.ts'
import type { ReadPage } from '../../lib/messages.ts'
import type { Span } from '../../lib/recognise/mention.ts'
import type { Named } from './model/named.ts'
import type { PlacesMap } from './PlacesMap.tsx'
import { Rows } from './Rows.tsx'
import { regionName } from './region-name.ts'
import { useTexts } from './use-texts.ts'

type Props = { oblasts: Named<EntryOblast>[]; report: ReadPage; onShow(span: Span): void }

/** The occupied regions that the page names: on a small map, and as rows; the row with the focus is outlined on the map. */
export function Places({ oblasts, report, onShow }: Props) {
  const t = useTexts()
  const [focused, setFocused] = useState<readonly string[]>([])
  const day = publishedOn(report.article)
  const codes = [...new Set(oblasts.flatMap(({ what }) => what.codes))]
  const Drawn = useMap()
  const [first] = oblasts
  if (!first) return null
  return (
    <section class="sec">
      <h2>
        <i class="k k-oblast" />
        {t('popup.oblasts')} <span class="n">{t('popup.asOf', { day: t.day(first.what.asOf) })}</span>
      </h2>
      <div class="places">
        <div class="map-place">{Drawn && <Drawn codes={codes} focused={focused} day={day} language={t.language} />}</div>
        <Rows
          named={oblasts}
          onShow={onShow}
          onFocus={({ codes: own }) => setFocused(own)}
          name={(oblast) => regionName(oblast, t.language)}
          note={({ share }) => (share === null ? '' : t.percent(share))}
        />
      </div>
    </section>
  )
}

/** The map, once its outlines are loaded. Its place is kept, so that nothing moves when it comes. */
function useMap(): typeof PlacesMap | null {
  const [loaded, setLoaded] = useState<{ map: typeof PlacesMap } | null>(null)
  useEffect(() => {
    void import('./PlacesMap.tsx').then(({ PlacesMap: map }) => setLoaded({ map }))
  }, [])
  return loaded?.map ?? null
}
