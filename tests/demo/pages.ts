import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'

/** A saved page, played under the address it was read at. */
export type SavedPage = { address: string; pages: (url: URL) => { body: string; type?: string } | null }

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** The address of a page that states none: a news site's, so that it is read without a click. */
const fallbackAddress = (file: string) => `http://kyivindependent.com/${encodeURIComponent(basename(file))}`

/** Plain http, since the address is played by a local server that has no certificate for it. */
const statedAddress = (html: string): string | null => {
  const link = /<link\b[^>]*\brel=["']?canonical["']?[^>]*>/i.exec(html)?.[0]
  const href = link && /\bhref=["']([^"']+)["']/i.exec(link)?.[1]
  return href && /^https?:\/\//.test(href) ? href.replace(/^https:/, 'http:') : null
}

const fileBeside = (folder: string, path: string): string | null => {
  const file = resolve(folder, `.${decodeURIComponent(path)}`)
  if (!file.startsWith(folder)) return null
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null
}

/** Throws when the file cannot be read. */
export function savedPage(file: string): SavedPage {
  const html = readFileSync(file, 'utf8')
  const folder = resolve(dirname(file))
  const address = statedAddress(html) ?? fallbackAddress(file)
  const { host, pathname } = new URL(address)
  return {
    address,
    pages: (url) => {
      if (url.host !== host) return null
      if (url.pathname === pathname) return { body: html }
      const beside = fileBeside(folder, url.pathname)
      return beside === null
        ? null
        : { body: readFileSync(beside, 'utf8'), type: types[extname(beside)] ?? 'application/octet-stream' }
    },
  }
}

export const demonstrationArticle = join(import.meta.dirname, 'article.html')
