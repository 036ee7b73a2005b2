import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { demonstrationArticle, savedPage } from '../demo/pages.ts'
import { buildFor } from '../e2e/harness/build.ts'
import { forget, launchReader } from '../e2e/harness/reader.ts'
import { serveSite } from '../e2e/harness/site.ts'
import { articles, cards } from './article.ts'
import { besideDesign } from './beside.ts'
import { narrow } from './beside-article.ts'
import { contactSheet } from './contact-sheet.ts'
import { logViews } from './log-views.ts'
import { ownPages } from './own-pages.ts'
import { popups } from './popups.ts'
import { states } from './states.ts'
import { store } from './store.ts'
import { studio } from './studio.ts'

/** Pictures of every surface of the real extension in Chromium, and one sheet of them all. */

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.artifacts/screenshots')
const night = 'body { background: #16181c !important; color: #e4e2dd !important } a { color: inherit !important }'
const inReadme = { 'article-light.png': 'article.png', 'popup-quotes-en-light-3.png': 'popup.png' }

// One part by its name, such as `npm run screenshots -- states`, beside what is there; all of them anew without.
const wanted = process.argv.slice(2)
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'beside'), { recursive: true })
const article = savedPage(demonstrationArticle)
const site = await serveSite((url) => {
  const page = article.pages(url)
  return page && url.search === '?night' ? { ...page, body: page.body.replace('</style>', `${night}</style>`) } : page
})
const reader = await launchReader({ which: 'chromium', extension: await buildFor('chromium'), proxy: site.address })
try {
  const shots = studio(reader, article.address, folder)
  const parts = { ownPages, logViews, articles, popups, narrow, cards, states, store }
  for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await part(shots)
  await contactSheet(reader, folder)
  await besideDesign(reader, folder, join(root, '../shared/ui/shots'))
  for (const [from, to] of Object.entries(inReadme))
    if (existsSync(join(folder, from))) copyFileSync(join(folder, from), join(root, '.github/pictures', to))
  console.log(`Look at ${join(folder, 'contact-sheet.png')}`)
} finally {
  await reader.close()
  await site.close()
  forget(reader.profile)
}
