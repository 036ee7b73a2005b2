import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type LaunchOptions, launch, type Page } from 'puppeteer-core'
import { browserPath } from './browsers.ts'
import { until, type View, viewOf } from './view.ts'

export type Which = 'chromium' | 'firefox'

/** A real browser with the built extension in it, as a reader has it. */
export type Reader = {
  which: Which
  browser: Browser
  /** Opens an address in a tab of its own and waits until it is parsed. */
  open(url: string): Promise<Page>
  /** Opens one of the extension's own pages, such as log.html, in a tab. */
  openOwn(path: string): Promise<Page>
  /** The address of one of the extension's own pages. */
  ownUrl(path: string): string
  /** Presses the toolbar button over the article, and gives the real popup. */
  openPopup(article: Page): Promise<View & { screenshot(path: string): Promise<void>; close(): Promise<void> }>
  /** Folder that downloads go to. */
  downloads: string
  /** Folder of the profile: launch again with it to restart the browser. */
  profile: string
  close(): Promise<void>
}

export type ReaderOptions = {
  which: Which
  /** Folder of the built extension. */
  extension: string
  /** host:port of the proxy that plays the web; null for the web itself. */
  proxy: string | null
  /** Profile of an earlier run; a fresh one without it. */
  profile?: string
  headless?: boolean
  /** Firefox asks for dark pages; Chromium's pages are told one by one. */
  dark?: boolean
  args?: string[]
}

/** Removes a profile that `launchReader` made. */
export const forget = (profile: string) => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })

const geckoId = 'on-the-record@on-the-record.example'
const geckoUuid = '0f0e0d0c-0b0a-4908-8706-050403020100'

const chromiumOptions = (o: ReaderOptions, downloads: string): LaunchOptions => ({
  browser: 'chrome',
  executablePath: browserPath('chromium'),
  pipe: true,
  enableExtensions: [o.extension],
  args: [
    '--no-sandbox',
    ...(o.proxy === null ? [] : [`--proxy-server=http://${o.proxy}`, '--proxy-bypass-list=<-loopback>']),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,Translate',
    ...(o.args ?? []),
  ],
  downloadBehavior: { policy: 'allow', downloadPath: downloads },
})

const firefoxProxy = (proxy: string | null): Record<string, unknown> => {
  if (proxy === null) return {}
  const [host, port] = proxy.split(':')
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  }
}

const firefoxOptions = (o: ReaderOptions, downloads: string): LaunchOptions => {
  return {
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    args: ['--remote-allow-system-access', ...(o.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      ...firefoxProxy(o.proxy),
      // A question of the browser for a permission is answered with yes: no driver can press its button.
      'extensions.webextOptionalPermissionPrompts': false,
      'dom.security.https_first': false,
      'dom.security.https_only_mode': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      // The panel of downloads would keep the popup from opening.
      'browser.download.alwaysOpenPanel': false,
      ...(o.dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
      'browser.startup.page': 0,
      'browser.region.network.url': '',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  }
}

export async function launchReader(o: ReaderOptions): Promise<Reader> {
  const profile = o.profile ?? mkdtempSync(join(tmpdir(), 'on-the-record-'))
  const downloads = join(profile, 'downloads')
  const options = o.which === 'chromium' ? chromiumOptions(o, downloads) : firefoxOptions(o, downloads)
  const browser = await launch({ ...options, headless: o.headless ?? true, userDataDir: profile, defaultViewport: null })
  const base = o.which === 'chromium' ? await chromiumBase(browser) : await firefoxBase(browser, o.extension)
  await closeWelcome(browser)

  const open = async (url: string) => {
    const page = await browser.newPage()
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    return page
  }
  const openOwn = async (path: string) => {
    const page = await browser.newPage()
    // Firefox never reports the load of an extension's page to WebDriver, so waiting for it would fail.
    if (o.which === 'firefox') await page.goto(base + path, { timeout: 1500 }).catch(() => null)
    else await page.goto(base + path, { waitUntil: 'domcontentloaded' })
    await until(`${path} to load`, () => page.evaluate(() => document.readyState === 'complete'))
    return page
  }
  return {
    which: o.which,
    browser,
    open,
    openOwn,
    ownUrl: (path) => base + path,
    openPopup: o.which === 'chromium' ? chromiumPopup(browser) : firefoxPopup(openOwn),
    downloads,
    profile,
    close: () => browser.close(),
  }
}

/** The first run opens a page of its own, which would take the focus from the article whenever it came. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((t) => t.url().endsWith('/welcome.html'), { timeout: 5_000 }).catch(() => null)
  await (await target?.page())?.close()
}

async function chromiumBase(browser: Browser): Promise<string> {
  const id = await until('the extension to load', async () => [...(await browser.extensions()).keys()][0])
  await until('its worker', async () => browser.targets().find((t) => t.type() === 'service_worker' && t.url().includes(id)))
  return `chrome-extension://${id}/`
}

async function firefoxBase(browser: Browser, extension: string): Promise<string> {
  await browser.installExtension(extension)
  return `moz-extension://${geckoUuid}/`
}

const chromiumPopup = (browser: Browser): Reader['openPopup'] => {
  const isPopup = (url: string) => url.endsWith('/popup.html')
  return async (article) => {
    const extension = [...(await browser.extensions()).values()][0]
    if (!extension) throw new Error('The extension is gone.')
    await article.bringToFront()
    await article.triggerExtensionAction(extension)
    const target = await browser.waitForTarget((t) => isPopup(t.url()))
    const page = await target.asPage()
    return {
      ...viewOf(page),
      // Headless Chromium gives the popup a frame of 410 by 510 whatever its content asks for.
      screenshot: async (path) => {
        const clip = await page.evaluate(() => {
          const { width, height } = (document.querySelector('main') ?? document.body).getBoundingClientRect()
          return { x: 0, y: 0, width, height }
        })
        // The ending is the caller's to choose; a picture of a popup is always a PNG.
        await page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: true })
      },
      close: async () => {
        await page.evaluate('window.close()').catch(() => null)
        await until('the popup to close', async () => !browser.targets().some((t) => isPopup(t.url())))
      },
    }
  }
}

/** WebDriver does not see Firefox's popup: one of the extension's own pages in another tab reaches it through getViews. */
const firefoxPopup = (openOwn: Reader['openOwn']): Reader['openPopup'] => {
  let host: Page | null = null
  return async (article) => {
    host ??= await openOwn('popup.html')
    const page = host
    await article.bringToFront()
    // A panel that is still on its way out keeps another from opening.
    await until('room for the popup', () =>
      page.evaluate(`browser.action.openPopup().then(() => true, (error) => {
        if (/another panel/.test(error.message)) return false
        throw error
      })`),
    )
    const run = <T>(body: string) =>
      page.evaluate(`(() => {
        const window = browser.extension.getViews({ type: 'popup' })[0];
        if (!window) throw new Error('no popup');
        const document = window.document;
        ${body}
      })()`) as Promise<T>
    await until('the popup to open', () => run<boolean>('return document.body !== null'))
    return {
      run,
      screenshot: () => Promise.reject(new Error('Firefox gives no picture of its popup.')),
      close: async () => void (await run('window.close()').catch(() => null)),
    }
  }
}
