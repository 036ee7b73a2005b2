import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { Line } from './Line.tsx'

export type About = {
  version: string
  /** Last ISO day with measured shares. */
  sharesUntil: string
  people: number
  terms: number
  outlineCredit: string
}

type Props = {
  about: About
  /** Tries to reach the network; true when the browser refused, as it should. */
  selfTest(): Promise<boolean>
}

/** Where the data comes from, with its day and its licence, and a proof that nothing leaves. */
export function AboutSection({ about: { version, sharesUntil, people, terms, outlineCredit }, selfTest }: Props) {
  const t = useTexts()
  const [refused, setRefused] = useState<boolean | null>(null)
  useEffect(() => {
    void selfTest().then(setRefused)
  }, [selfTest])
  return (
    <section id="about">
      <h2>{t('options.about')}</h2>
      <p>{t('options.about.about')}</p>
      <Line title={t('options.test')} about={t('options.test.about')}>
        <span class={refused === false ? 'danger' : 'soft'} role="status">
          {refused === true && <Icon name="check" />}{' '}
          {t(refused === null ? 'options.test.running' : refused ? 'options.test.passed' : 'options.test.failed')}
        </span>
      </Line>
      <Line title={t('options.permissions')} about={t('options.permissions.about')}>
        <span />
      </Line>
      <Line title={t('options.shares')} about={t('options.shares.about', { day: t.day(sharesUntil) })}>
        <a href="https://deepstatemap.live" target="_blank" rel="noreferrer noopener">
          DeepState
        </a>
      </Line>
      <Line title={t('options.outlines')} about={outlineCredit}>
        <a href="https://creativecommons.org/licenses/by-sa/4.0/" target="_blank" rel="noreferrer noopener">
          CC BY-SA
        </a>
      </Line>
      <Line title={t('options.offices')} about={t('options.offices.about', { terms, people })}>
        <a href="https://www.wikidata.org/wiki/Wikidata:Licensing" target="_blank" rel="noreferrer noopener">
          Wikidata, CC0
        </a>
      </Line>
      <Line title={t('options.version')} about={t('options.licence')}>
        <span class="soft">{version}</span>
      </Line>
    </section>
  )
}
