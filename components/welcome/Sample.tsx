import { useTexts } from '../base/use-texts.ts'

const kinds = ['official', 'date', 'oblast', 'quote'] as const

/**
 * A short article of invented people that is read like any other page: its marks, cards and saving are the real ones. The sentence
 * with a real name and date states a fact. What the recognisers take to be the article is the `article` element alone.
 */
export function Sample() {
  const t = useTexts()
  return (
    <div class="try">
      <article lang="en">
        <p>
          “The delegations will meet again in April, and Zaporizhzhia and Kherson oblasts are on the agenda,” Foreign Minister
          Olena Zrazok told reporters on Friday. “Nothing has been signed yet,” she added.
        </p>
        <p>
          Jane Example, the special envoy, said on March 12 that monitors would need safe access to Donetsk Oblast first.
          Ukraine’s president, Volodymyr Zelensky, took office on May 20, 2019.
        </p>
      </article>
      <aside class="legend-list">
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <i class={`k k-${kind}`} />
              <span>
                {t(`welcome.${kind}`)}
                <small>{t(`welcome.${kind}.is`)}</small>
              </span>
            </li>
          ))}
        </ul>
      </aside>
      <p class="quiet small">{t('welcome.sample')}</p>
    </div>
  )
}
