import { textsIn } from '../../lib/i18n/texts.ts'
import { press, viewOf } from '../e2e/harness/view.ts'
import { seen, unseen } from './seen.ts'
import { type Language, light, type Studio, type Theme } from './studio.ts'

const drawn = () => new Promise((resolve) => setTimeout(resolve, 350))

/** What the log page opens: its other figures, the filters of a narrow window, the import, an entry, the trash. */
export async function logViews(studio: Studio): Promise<void> {
  for (const [language, theme] of [
    ['en', 'light'],
    ['uk', 'dark'],
  ] as const) {
    await studio.arrange(language, 300)
    for (const width of [1280, 320]) await at(studio, width, language, theme)
  }
}

async function at(studio: Studio, width: number, language: Language, theme: Theme): Promise<void> {
  const t = textsIn(language)
  const page = await studio.reader.openOwn('log.html')
  const view = viewOf(page)
  const take = async (name: string) => {
    await drawn()
    await page.screenshot({ path: studio.path(`log-${name}-${width}-${language}-${theme}`) })
  }
  await page.setViewport({ width, height: 900 })
  await light(page, theme)
  await seen(page, '.entry .quote')
  for (const figure of width === 320 ? (['map', 'outlets'] as const) : (['outlets'] as const)) {
    await press(view, t(`log.over.${figure}`))
    await take(figure)
  }
  await press(view, t('log.over.timeline'))
  await press(view, t('log.over.asTable'))
  await take('table')
  await page.focus('.entry')
  await page.keyboard.press('Enter')
  await seen(page, '.detail')
  await take('entry')
  await page.keyboard.press('n')
  await seen(page, '.edit textarea')
  await take('note')
  await page.keyboard.press('Escape')
  await unseen(page, '.edit')
  await page.keyboard.press('a')
  await seen(page, '.edit .archive')
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.type('web.archive.org/web/2025')
  await page.keyboard.press('Enter')
  await seen(page, '.edit .danger')
  await page.evaluate(() => document.querySelector('.edit')?.scrollIntoView({ block: 'center' }))
  await take('archive-wrong')
  await page.keyboard.press('Home')
  await page.keyboard.type('https://')
  await page.keyboard.press('Enter')
  await seen(page, '.toast')
  await page.evaluate(() => document.querySelector('.detail .archive')?.scrollIntoView({ block: 'center' }))
  await take('archive')
  await press(view, t('log.export.csv', { n: 0 }).split(' (')[0] ?? '')
  await seen(page, 'dialog[open]')
  // A click of the page's own counts as no reader's: the clipboard wants a real one.
  await (await page.$('dialog[open] .btn.ink + .btn'))?.click()
  await seen(page, 'dialog[open] [role=status] p')
  await take('copied')
  await page.keyboard.press('Escape')
  await press(view, t('log.export.choose'))
  await press(view, t('log.import'), width === 320 ? 0 : 1)
  await seen(page, 'dialog[open]')
  await take('import')
  const file = await page.$('dialog input[type=file]')
  await file?.uploadFile(`${import.meta.dirname}/log-views.ts`)
  await seen(page, 'dialog [role=alert] p')
  await take('import-failed')
  await page.keyboard.press('Escape')
  if (width === 320) {
    await press(view, t('log.filters', { n: 0 }))
    await seen(page, 'dialog[open]')
    await take('filters')
  }
  await press(view, t('log.trash.open', { n: 0 }))
  await drawn()
  await take('trash')
  await page.close()
}
