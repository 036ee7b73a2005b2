import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { buildFor } from '../e2e/harness/build.ts'
import { whenPainted } from '../e2e/harness/marks.ts'
import { forget, launchReader, type Reader } from '../e2e/harness/reader.ts'
import { serveSite } from '../e2e/harness/site.ts'
import { studio } from '../screenshots/studio.ts'
import { type Opening, openOnce } from './popup-opening.ts'

const times = 15
const cases = [
  { count: 0, asleep: false },
  { count: 300, asleep: false },
  { count: 300, asleep: true },
  { count: 20_000, asleep: false },
]

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function stopWorker({ browser }: Reader): Promise<void> {
  await (
    await browser
      .targets()
      .find((t) => t.type() === 'service_worker')
      ?.worker()
  )?.close()
}

const told = (openings: readonly Opening[]): string => {
  const of = (step: keyof Opening) => median(openings.map((one) => one[step])).toFixed(0)
  const worst = Math.max(...openings.map(({ usable }) => usable)).toFixed(0)
  const shift = Math.max(...openings.map((one) => one.shift)).toFixed(3)
  return `HTML ${of('html')}, first paint ${of('first')}, usable ${of('usable')} ms (slowest ${worst}); layout shift ${shift}; the browser's own part before ${of('begun')} ms`
}

/** The popup over an article, from the start of its document: medians of some openings, with few quotes in the log and with many. */
export async function bench(): Promise<{ name: string; value: string }[]> {
  const article = savedPage(demonstrationArticle)
  const site = await serveSite(article.pages)
  const reader = await launchReader({ which: 'chromium', extension: await buildFor('chromium'), proxy: site.address })
  const figures: { name: string; value: string }[] = []
  try {
    for (const { count, asleep } of cases) {
      await studio(reader, article.address, '').arrange('en', count)
      const page = await reader.open(article.address)
      await whenPainted(page)
      await openOnce(reader, page)
      const openings: Opening[] = []
      for (let i = 0; i < times; i++) {
        if (asleep) await stopWorker(reader)
        openings.push(await openOnce(reader, page))
      }
      figures.push({ name: `${count} quotes in the log${asleep ? ', worker stopped' : ''}`, value: told(openings) })
      await page.close()
    }
    return figures
  } finally {
    await reader.close()
    await site.close()
    forget(reader.profile)
  }
}
