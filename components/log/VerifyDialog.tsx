import { useState } from 'preact/hooks'
import { isSound } from '../../lib/log/proof/manifest.ts'
import { type FileVerdict, verifyFile } from '../../lib/log/proof/verify-file.ts'
import { useTexts } from '../base/use-texts.ts'
import { formatsIn } from './formats.ts'
import { Sheet } from './Sheet.tsx'
import { Why } from './Why.tsx'

type State = { kind: 'idle' } | { kind: 'reading' } | { kind: 'done'; verdict: FileVerdict } | { kind: 'failed'; error: Error }

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())

/** Holds an exported file against its manifest of hashes, offline and without touching the log. */
export function VerifyDialog({ onClose }: { onClose(): void }) {
  const t = useTexts()
  const [file, setFile] = useState<File | null>(null)
  const [manifest, setManifest] = useState<File | null>(null)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const run = async () => {
    if (!file) return
    setState({ kind: 'reading' })
    try {
      setState({ kind: 'done', verdict: await verifyFile(await bytesOf(file), manifest && (await bytesOf(manifest))) })
    } catch (error) {
      setState({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
    }
  }
  const choose = (keep: (file: File | null) => void) => (event: { currentTarget: HTMLInputElement }) => {
    keep(event.currentTarget.files?.[0] ?? null)
    setState({ kind: 'idle' })
  }
  return (
    <Sheet title={t('log.verify')} onClose={onClose}>
      <div class="form">
        <p>{t('log.verify.about')}</p>
        <label class="file">
          {t('log.verify.file')}
          <input type="file" accept=".json,.csv,.tsv,.txt" onChange={choose(setFile)} />
        </label>
        <label class="file">
          {t('log.verify.manifest')}
          <input type="file" accept=".json" onChange={choose(setManifest)} />
        </label>
        <div role="status">
          {state.kind === 'reading' && <p>{t('loading')}</p>}
          {state.kind === 'done' && <VerdictText verdict={state.verdict} />}
        </div>
        {state.kind === 'failed' && (
          <p role="alert">
            <b class="danger">{t('log.verify.failed')}</b> <Why error={state.error} />
          </p>
        )}
        <span class="acts">
          <button type="button" class="btn ink" disabled={!file || state.kind === 'reading'} onClick={() => void run()}>
            {t('log.verify.run')}
          </button>
          <button type="button" class="btn bare" onClick={onClose}>
            {t('close')}
          </button>
        </span>
      </div>
    </Sheet>
  )
}

const differences = ['altered', 'annotated', 'missing', 'added'] as const
const MOST = 20
/** Letters of a quote that are enough to know it by. */
const LONGEST = 90

function VerdictText({ verdict }: { verdict: FileVerdict }) {
  const t = useTexts()
  const { entries, exportedAt, head, faults, chain, inOrder } = verdict
  const sound = isSound(verdict) && faults.length === 0
  return (
    <>
      <p>
        <b class={sound ? undefined : 'danger'}>{t(sound ? 'log.verify.sound' : 'log.verify.differs')}</b>{' '}
        {t('log.verify.read', { n: entries, when: formatsIn(t.language).instant(exportedAt) })}
      </p>
      {!chain && <p>{t('log.verify.chain')}</p>}
      {!inOrder && <p>{t('log.verify.order')}</p>}
      <dl class="facts-list">
        {differences.map(
          (what) =>
            verdict[what].length > 0 && (
              <Differing key={what} name={t(`log.verify.${what}`)} ids={verdict[what]} verdict={verdict} />
            ),
        )}
        {faults.length > 0 && (
          <div>
            <dt>{t('log.verify.unread')}</dt>
            <dd>{t('log.verify.lines', { n: faults.length })}</dd>
          </div>
        )}
        <div>
          <dt>{t('log.verify.head')}</dt>
          <dd class="code">{head}</dd>
        </div>
      </dl>
    </>
  )
}

type DifferingProps = { name: string; ids: readonly string[]; verdict: FileVerdict }

/** Entries by their words, speaker and day; a missing one by its place, since the file has no words of it. */
function Differing({ name, ids, verdict: { entryOf, placeOf } }: DifferingProps) {
  const t = useTexts()
  const wordsOf = (id: string) => {
    const entry = entryOf(id)
    if (!entry) return t('log.verify.place', { n: placeOf(id) ?? 0 })
    const { quote, correctedSpeaker, speaker, source, savedAt } = entry
    const cut = quote.length > LONGEST ? `${quote.slice(0, LONGEST).trimEnd()}…` : quote
    const who = correctedSpeaker?.name ?? speaker?.name ?? speaker?.text ?? t('nobodyNamed')
    return [`“${cut}”`, who, source.outlet ?? source.title, t.shortDay(savedAt)].filter(Boolean).join(', ')
  }
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {ids.slice(0, MOST).map((id) => (
            <li key={id}>
              {wordsOf(id)} <small class="code">{id}</small>
            </li>
          ))}
        </ul>
        {ids.length > MOST && t('log.verify.more', { n: ids.length - MOST })}
      </dd>
    </div>
  )
}
