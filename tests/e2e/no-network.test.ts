import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { builtFor } from './harness/build.ts'
import { whenPainted } from './harness/marks.ts'
import type { Which } from './harness/reader.ts'
import { readerOf } from './harness/suite.ts'
import { hasText, press } from './harness/view.ts'

/** What the browsers themselves ask for at start: clock, updates, sign-in, settings. Seen without any extension too. */
const ofTheBrowser = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
  'www.google.com',
  'android.clients.google.com',
  'redirector.gvt1.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'contile.services.mozilla.com',
  'push.services.mozilla.com',
  'aus5.mozilla.org',
  'addons.mozilla.org',
  'services.addons.mozilla.org',
  'versioncheck-bg.addons.mozilla.org',
  'location.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'detectportal.firefox.com',
  'ads.mozilla.org',
  'merino.services.mozilla.com',
])

const article = savedPage(demonstrationArticle)
const ofTheSite = (host: string) => host === new URL(article.address).host

const hostOf = (request: string) =>
  request.startsWith('CONNECT ') ? request.slice('CONNECT '.length).replace(/:\d+$/, '') : new URL(request).host

describe.each<Which>(['chromium', 'firefox'])('with %s, from reading to export', (which) => {
  const web = readerOf(which, article.pages)

  it('the extension asks the network for nothing', async () => {
    const page = await web.reader.open(article.address)
    await whenPainted(page)
    const popup = await web.reader.openPopup(page)
    await press(popup, 'Save')
    await hasText(popup, 'Export CSV (1)')
    await press(popup, 'Export CSV')
    await popup.close()
    const hosts = [...new Set(web.site.requests.map(hostOf))]
    expect(hosts.filter((host) => !ofTheBrowser.has(host) && !ofTheSite(host))).toEqual([])
    expect(web.site.requests.filter((request) => ofTheSite(hostOf(request)))).toEqual([
      article.address,
      new URL('/favicon.ico', article.address).href,
    ])
  })

  it('the shipped scripts hold no means to ask', () => {
    const folder = builtFor(which)
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    const asks = /\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b|\bEventSource\b|\bfetch\(/
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((file) => asks.test(readFileSync(join(folder, file), 'utf8')))).toEqual([])
  })
})
