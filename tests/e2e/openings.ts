import type { KeyInput, Page } from 'puppeteer-core'
import type { Texts } from '../../lib/i18n/texts.ts'
import { press, until, viewOf } from './harness/view.ts'

/** Something that opens on a page of ours; `wide` where a narrow window has no such button. */
export type Step = { name: string; open(page: Page, t: Texts): Promise<unknown>; wide?: true }

const there = (page: Page, what: string) => until(what, () => page.evaluate((one) => document.querySelector(one) !== null, what))
const byButton = async (page: Page, label: string, what = 'dialog[open]') => {
  // A number in a label is that of the log at that moment.
  await press(viewOf(page), label.replace(/\s*\(.*/, ''))
  await there(page, what)
}
const byKey = async (page: Page, key: KeyInput, what: string) => {
  await there(page, '.entry')
  await page.focus('.entry')
  await page.keyboard.press(key)
  await there(page, what)
}

/** Everything that opens on a page of ours, by the way that leads there. */
export const opened: Record<'log.html' | 'options.html', Step[]> = {
  'log.html': [
    { name: 'export', open: (page, t) => byButton(page, t('log.export.csv', { n: 12 })) },
    {
      name: 'verify',
      open: (page, t) => press(viewOf(page), t('log.export.choose')).then(() => byButton(page, t('log.verify'))),
    },
    { name: 'export menu', open: (page, t) => byButton(page, t('log.export.choose'), '[role=menu]') },
    { name: 'columns menu', open: (page, t) => byButton(page, t('log.columns'), '[role=menu]'), wide: true },
    { name: 'saved searches', open: (page, t) => byButton(page, t('log.views.save')), wide: true },
    { name: 'details', open: (page) => byKey(page, 'Enter', '.entry.is-open') },
    { name: 'speaker', open: (page) => byKey(page, 'e', '.entry form, tr form, form.form') },
    { name: 'tags', open: (page) => byKey(page, 't', 'form.form') },
    { name: 'note', open: (page) => byKey(page, 'n', 'form.form') },
    { name: 'picked rows', open: (page) => byKey(page, ' ', '.bulk') },
    { name: 'moved to the trash', open: (page) => byKey(page, 'Delete', '.toast') },
  ],
  'options.html': [
    { name: 'an official', open: (page, t) => byButton(page, t('options.officials.add'), 'form.person') },
    { name: 'a recipe', open: (page, t) => byButton(page, t('options.recipe.add'), '#recipes .cols') },
    { name: 'backup', open: (page, t) => byButton(page, t('options.backup.now', { n: 12 })) },
    { name: 'import', open: (page, t) => byButton(page, t('log.import.choose')) },
    { name: 'delete', open: (page, t) => byButton(page, t('options.delete.open')) },
  ],
}
