import type { ComponentChildren } from 'preact'
import type { EntryDate, LogEntry } from '../../lib/log/entry.ts'
import { useTexts } from '../base/use-texts.ts'
import { ArchiveFact, hasArchive } from './ArchiveFact.tsx'
import { formatsIn } from './formats.ts'
import { oblastName } from './model/oblast-name.ts'

/** Everything that is kept of a quote, each fact with where it comes from. */
type Props = { entry: LogEntry; onSource(): void; children?: ComponentChildren }

export function EntryDetail({ entry, onSource, children }: Props) {
  const t = useTexts()
  const f = formatsIn(t.language)
  const { speaker, correctedSpeaker, office, saidOn, source, selectors } = entry
  const facts: [string, ComponentChildren][] = [
    [t('log.detail.article'), <Article key="a" entry={entry} onSource={onSource} />],
    [
      t('log.detail.context'),
      <Context key="c" prefix={selectors[0]?.prefix ?? ''} quote={entry.quote} suffix={selectors.at(-1)?.suffix ?? ''} />,
    ],
    [
      t('log.detail.speaker'),
      speaker && t('log.detail.found', { name: speaker.name ?? t('log.detail.nobody'), words: speaker.text }),
    ],
    [t('log.detail.corrected'), correctedSpeaker?.name],
    [t('log.detail.cue'), entry.cue],
    [
      t('log.detail.office'),
      office &&
        `${office.title}, ${office.from ?? '?'} – ${office.to ?? t('log.detail.asOf', { day: office.asOf })} · ${t(`log.evidence.${office.evidence}`)}`,
    ],
    [t('log.detail.saidOn'), saidOn && <SaidOnFact key="d" saidOn={saidOn} />],
    [t('log.detail.dates'), list(entry.dates.map(({ text, value }) => `“${text}” → ${value}`))],
    [
      t('log.detail.officials'),
      list(
        entry.officials.map((official) => [official.name, official.office?.title ?? official.stated].filter(Boolean).join(', ')),
      ),
    ],
    [
      t('log.detail.oblasts'),
      list(
        entry.oblasts.map(
          ({ codes, status, share, asOf, source: from }) =>
            `${codes.map((code) => oblastName(code, t.language)).join(', ')}: ${share === null ? t(`log.occupied.${status}`) : t.percent(share)}, ${asOf}, ${from}`,
        ),
      ),
    ],
    [t('log.detail.published'), source.publishedAt && <Moment key="p" at={source.publishedAt} />],
    [t('log.detail.updated'), source.modifiedAt && <Moment key="u" at={source.modifiedAt} />],
    [t('log.detail.archive'), hasArchive(entry) && <ArchiveFact key="w" entry={entry} />],
    [t('log.detail.accessed'), f.instant(source.accessedAt)],
    [t('log.detail.saved'), f.instant(entry.savedAt)],
    [t('log.detail.edited'), entry.editedAt && f.instant(entry.editedAt)],
    [t('log.detail.note'), entry.note || null],
  ]
  return (
    <td class="detail">
      <dl class="facts-list">
        {facts.map(([name, fact]) =>
          fact ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {children}
    </td>
  )
}

/** A day as it is read, with the whole moment for who asks. */
const Moment = ({ at }: { at: string }) => (
  <time dateTime={at} title={at}>
    {useTexts().weekday(at)}
  </time>
)

const list = (items: string[]) =>
  items.length > 0 && (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )

function Article({ entry: { source, link }, onSource }: { entry: LogEntry; onSource(): void }) {
  const t = useTexts()
  return (
    <>
      <a
        href={link}
        target="_blank"
        rel="noreferrer noopener"
        onClick={(event) => {
          event.preventDefault()
          onSource()
        }}
      >
        {source.title ?? source.url}
      </a>
      {[source.outlet, source.authors.join(', ')].filter(Boolean).map((text) => ` · ${text}`)}
      <span class="quiet"> · {t('log.detail.bestEffort')}</span>
    </>
  )
}

function SaidOnFact({ saidOn }: { saidOn: EntryDate }) {
  const { text, lang } = useTexts().rule(saidOn)
  return (
    <>
      {`“${saidOn.text}” → ${saidOn.value} · `}
      <span lang={lang}>{text}</span>
    </>
  )
}

const Context = ({ prefix, quote, suffix }: { prefix: string; quote: string; suffix: string }) => (
  <span class="context" dir="auto">
    …{prefix}
    <b>{quote}</b>
    {suffix}…
  </span>
)
