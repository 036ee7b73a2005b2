import { useState } from 'preact/hooks'
import { publishedOn } from '../../lib/article/article.ts'
import { statusOn } from '../../lib/gazetteer/occupation.ts'
import type { EntryOblast } from '../../lib/log/entry.ts'
import type { ReadPage } from '../../lib/messages.ts'
import type { Span } from '../../lib/recognise/mention.ts'
import { useTexts } from '../base/use-texts.ts'
import type { MapRegion } from '../map/region.ts'
import { UkraineMap } from '../map/UkraineMap.tsx'
import type { Named } from './model/named.ts'
import { Rows } from './Rows.tsx'
import { regionName } from './region-name.ts'

type Props = { oblasts: Named<EntryOblast>[]; report: ReadPage; onShow(span: Span): void }

/** The occupied regions that the page names: on a small map, and as rows; the row with the focus is outlined on the map. */
export function Places({ oblasts, report, onShow }: Props) {
  const t = useTexts()
  const [focused, setFocused] = useState<readonly string[]>([])
  const day = publishedOn(report.article)
  const codes = [...new Set(oblasts.flatMap(({ what }) => what.codes))]
  const regions: MapRegion[] = codes.map((code) => ({ code, ...statusOn(code, day) }))
  const [first] = oblasts
  if (!first) return null
  return (
    <section class="sec">
      <h2>
        <i class="k k-oblast" />
        {t('popup.oblasts')} <span class="n">{t('popup.asOf', { day: t.day(first.what.asOf) })}</span>
      </h2>
      <div class="places">
        <UkraineMap regions={regions} focused={focused} language={t.language} />
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
