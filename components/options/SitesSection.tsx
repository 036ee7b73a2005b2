import { useEffect, useState } from 'preact/hooks'
import type { NewsHost } from '../../lib/hosts/news-hosts.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { Icon } from '../base/Icon.tsx'
import { Live } from '../base/Live.tsx'
import { Switch } from '../base/Switch.tsx'
import { useTexts } from '../base/use-texts.ts'
import { allSites, barredFirst, hostIn, type Site } from './sites.ts'

type Props = {
  settings: Settings
  listed: readonly NewsHost[]
  onChange(part: Partial<Settings>): void
  /** Asks the browser for the site; false when the reader or the browser refuses. */
  onAllow(host: string): Promise<boolean>
  /** Gives the site back to the browser. */
  onWithdraw(host: string): Promise<void>
  /** Asks the browser again for a site of the list; its pages are read from then on. */
  onAllowAgain(host: string): Promise<boolean>
  /** Tells which of the hosts the browser does not allow, now and whenever that changes. Returns the way to stop. */
  watchBarred(hosts: readonly string[], heard: (barred: ReadonlySet<string>) => void): () => void
}

const FIRST = 8

/** Where pages are read by themselves: found, added, switched off, taken away. */
export function SitesSection({ settings, listed, onChange, onAllow, onWithdraw, onAllowAgain, watchBarred }: Props) {
  const t = useTexts()
  const [typed, setTyped] = useState('')
  const [all, setAll] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [barred, setBarred] = useState<ReadonlySet<string>>(new Set())
  const sites = barredFirst(allSites(settings, listed), barred)
  const hosts = sites
    .map(({ host }) => host)
    .sort()
    .join(' ')
  useEffect(() => watchBarred(hosts.split(' '), setBarred), [hosts, watchBarred])
  const wanted = typed.trim().toLowerCase()
  const fitting = sites.filter(({ host, name }) => host.includes(wanted) || name?.toLowerCase().includes(wanted))
  const shown = all || wanted !== '' ? fitting : fitting.slice(0, FIRST)
  const fresh = hostIn(typed)
  const addable = fresh !== null && !sites.some(({ host }) => host === fresh) ? fresh : null
  const { sitesOn, sitesOff } = settings
  const without = (list: readonly string[], host: string) => list.filter((one) => one !== host)
  const add = async (host: string) => {
    const allowed = await onAllow(host)
    setRefused(allowed ? null : host)
    if (!allowed) return
    setTyped('')
    onChange({ sitesOn: [...sitesOn, host], sitesOff: without(sitesOff, host) })
  }
  const allowAgain = async (host: string) => setRefused((await onAllowAgain(host)) ? null : host)
  const withdraw = async (host: string) => {
    await onWithdraw(host)
    onChange({ sitesOn: without(sitesOn, host), sitesOff: without(sitesOff, host) })
  }
  return (
    <section id="sites">
      <h2>{t('options.sites')}</h2>
      <p>{t('options.sites.about')}</p>
      <form
        class="finder"
        onSubmit={(event) => {
          event.preventDefault()
          if (addable) void add(addable)
        }}
      >
        <label class="field">
          <Icon name="search" />
          <input
            class="in"
            type="search"
            aria-label={t('options.sites.find')}
            placeholder={t('options.sites.find')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {addable && (
          <button type="submit" class="btn">
            <Icon name="plus" />
            {t('options.sites.add', { host: addable })}
          </button>
        )}
      </form>
      <Live urgent>{refused && <p>{t('options.sites.refused', { host: refused })}</p>}</Live>
      {shown.length === 0 && <p class="quiet">{t('options.sites.none')}</p>}
      {shown.length > 0 && (
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{t('options.sites.site')}</th>
              <th scope="col">{t('options.sites.why')}</th>
              <th scope="col">{t('options.sites.marks')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((site) => (
              <SiteRow
                key={site.host}
                site={site}
                barred={site.on && barred.has(site.host)}
                onAllowAgain={() => void allowAgain(site.host)}
                onWithdraw={() => void withdraw(site.host)}
                onToggle={() => onChange({ sitesOff: site.on ? [...sitesOff, site.host] : without(sitesOff, site.host) })}
              />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < fitting.length && (
        <button type="button" class="tb" onClick={() => setAll(true)}>
          {t('options.sites.all', { n: fitting.length })}
        </button>
      )}
    </section>
  )
}

type RowProps = { site: Site; barred: boolean; onToggle(): void; onWithdraw(): void; onAllowAgain(): void }

function SiteRow({ site: { host, name, why, on }, barred, onToggle, onWithdraw, onAllowAgain }: RowProps) {
  const t = useTexts()
  return (
    <tr>
      <td>
        <b>{host}</b>
        {name && <small>{name}</small>}
      </td>
      <td class="soft">
        {t(barred ? 'options.sites.barred' : on ? `options.sites.${why}` : 'options.sites.off')}{' '}
        {barred && (
          <button type="button" class="tb" aria-label={t('options.sites.allowHost', { host })} onClick={onAllowAgain}>
            {t('options.sites.allow')}
          </button>
        )}{' '}
        {why === 'allowed' && (
          <button type="button" class="tb" aria-label={t('options.sites.withdrawHost', { host })} onClick={onWithdraw}>
            {t('options.sites.withdraw')}
          </button>
        )}
      </td>
      <td>
        <Switch on={on} label={t('options.sites.marksOn', { host })} onToggle={onToggle} />
      </td>
    </tr>
  )
}
