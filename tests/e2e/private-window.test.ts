import { afterAll, beforeAll, expect, it } from 'vitest'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { builtFor } from './harness/build.ts'
import { whenPainted } from './harness/marks.ts'
import { forget, launchReader, type Reader } from './harness/reader.ts'
import { type Site, serveSite } from './harness/site.ts'
import { hasText, press, until, viewOf } from './harness/view.ts'

const article = savedPage(demonstrationArticle)

let site: Site
let reader: Reader
beforeAll(async () => {
  site = await serveSite(article.pages)
  reader = await launchReader({
    which: 'chromium',
    extension: builtFor('chromium'),
    proxy: site.address,
    // Private windows ask for https, which the pages of this test have not; the last of two such lists is the one that counts.
    args: ['--disable-features=HttpsUpgrades,HttpsFirstModeIncognito,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeV2'],
  })
})
afterAll(async () => {
  await reader?.close()
  await site?.close()
  if (reader) forget(reader.profile)
})

/** What a reader does on the browser's own page of extensions. */
async function allowPrivateWindows(): Promise<void> {
  const [id] = [...(await reader.browser.extensions()).keys()]
  const extensions = await reader.open('chrome://extensions/')
  const tell = (words: string) => extensions.evaluate(`new Promise((done) => chrome.developerPrivate.${words}, done))`)
  await tell('updateProfileConfiguration({ inDeveloperMode: true }')
  await tell(`updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true }`)
  await until(
    'the extension to start again',
    () =>
      extensions.evaluate(
        `new Promise((done) => chrome.developerPrivate.getExtensionInfo('${id}', (info) => done(info.state === 'ENABLED' && info.incognitoAccess.isActive)))`,
      ) as Promise<boolean>,
  )
}

it('marks in a private window of Chromium where the reader allowed it, and says that what is saved there stays', async () => {
  await allowPrivateWindows()
  const own = await reader.openOwn('options.html')
  await own.evaluate(`chrome.windows.create({ incognito: true, url: '${article.address}' }).then(() => null)`)
  const target = await reader.browser.waitForTarget((one) => one.url() === article.address)
  const page = await target.asPage()
  expect((await whenPainted(page))['otr-official']?.length).toBeGreaterThan(0)
  const popup = await reader.openPopup(page)
  await hasText(popup, 'Private window: what you save stays')
  await press(popup, 'Save')
  await hasText(popup, 'Saved. 1 quote in your log.')
  await popup.close()
  await page.close()
  const log = await reader.openOwn('log.html')
  await hasText(viewOf(log), 'speaking to President Putin on Tuesday')
}, 60_000)
