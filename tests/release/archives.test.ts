import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archivesOf } from './archives.ts'
import { unpack, unzipped } from './unzip.ts'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const name = (ending: string) => `on-the-record-${version}-${ending}.zip`

describe('the archives of a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-release-'))
  const sources = join(folder, 'sources')
  let first: Map<string, Buffer>
  let again: Map<string, Buffer>
  const archive = (ending: string): Buffer => {
    const bytes = first.get(name(ending))
    if (!bytes) throw new Error(`There is no ${name(ending)}.`)
    return bytes
  }

  beforeAll(async () => {
    first = await archivesOf(root, join(folder, 'first'))
    unpack(archive('sources'), sources)
    symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'))
    again = await archivesOf(sources, join(folder, 'again'))
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are one for each browser and one of the sources, with their version', () => {
    expect([...first.keys()].sort()).toEqual([name('chrome'), name('firefox'), name('sources')])
  })

  it('come out the same, byte for byte, when the archived sources are built in another folder', () => {
    for (const [file, bytes] of first) {
      const other = unzipped(again.get(file) ?? Buffer.alloc(0))
      const changed = [...unzipped(bytes)].filter(([path, data]) => other.get(path)?.equals(data) !== true)
      expect(
        changed.map(([path]) => path),
        file,
      ).toEqual([])
      expect(again.get(file)?.equals(bytes), file).toBe(true)
    }
  })

  it.each(['chrome', 'firefox'])('hold nothing but the extension: %s', (browser) => {
    const strangers = [...unzipped(archive(browser)).keys()].filter(
      (path) =>
        !/^(manifest\.json|licences\.txt|background\.js|(log|options|popup|sidepanel|welcome)\.html|_locales\/(en|uk)\/messages\.json|icon\/\d+\.png|(assets|chunks|content-scripts)\/[\w.-]+\.(js|css))$/.test(
          path,
        ),
    )
    expect(strangers).toEqual([])
  })

  it.each(['chrome', 'firefox'])('give the popup all it needs at once in few files, 60 kB gzipped at most: %s', (browser) => {
    const files = unzipped(archive(browser))
    const linked = [...String(files.get('popup.html')).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path = '']) => path)
    expect(linked.filter((path) => path.endsWith('.js'))).toHaveLength(2)
    const sizes = linked.map((path) => gzipSync(files.get(path) ?? Buffer.alloc(100_000), { level: 9 }).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000)
  })

  it.each(['chrome', 'firefox'])('name themselves and their commands in both languages: %s', (browser) => {
    const files = unzipped(archive(browser))
    const asked = [...new Set([...String(files.get('manifest.json')).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key))].sort()
    for (const language of ['en', 'uk']) {
      const messages = JSON.parse(String(files.get(`_locales/${language}/messages.json`))) as object
      expect(Object.keys(messages).sort(), language).toEqual(asked)
    }
  })

  it.each(['chrome', 'firefox'])('ask for no permission that the text of the store does not explain: %s', (browser) => {
    const explained: Record<string, string> = {
      storage: 'Storage',
      unlimitedStorage: 'unlimited storage',
      contextMenus: 'Context menus',
      activeTab: 'Active tab',
      scripting: 'scripting',
      sidePanel: 'Side panel',
    }
    const { permissions } = JSON.parse(String(unzipped(archive(browser)).get('manifest.json'))) as { permissions: string[] }
    const text = readFileSync(join(root, '.github/store/en.md'), 'utf8').split('## Permissions')[1]?.split('## Privacy')[0] ?? ''
    expect(permissions.filter((one) => !text.includes(explained[one] ?? '?'))).toEqual([])
  })

  it.each(['chrome', 'firefox'])('carry the licence of every package in them, and of the data: %s', (browser) => {
    const text = String(unzipped(archive(browser)).get('licences.txt'))
    const packages = [...text.matchAll(/^- (\S+) \d+\.\d+\.\d+: (.+)$/gm)].map(([, one, licence]) => `${one} ${licence}`)
    expect(packages).toEqual(
      expect.arrayContaining(['idb ISC', 'preact MIT', 'valibot MIT', 'webextension-polyfill MPL-2.0', 'wxt MIT']),
    )
    expect(text.match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gm)).toHaveLength(packages.length)
    expect(text).toContain('Mozilla Public License Version 2.0')
    expect(text).toContain('credit: DeepState')
    expect(text).not.toContain('undefined')
  })

  it('hold no test, no picture and no hidden file among the sources but the settings of npm', () => {
    const paths = [...unzipped(archive('sources')).keys()]
    expect(paths.filter((path) => /(^|\/)(\.|tests\/|node_modules\/)/.test(path))).toEqual(['.npmrc'])
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package-lock.json', 'wxt.config.ts']))
  })

  it('are clean to the linter of Mozilla', () => {
    const built = join(folder, 'first/firefox-mv3')
    const { stdout } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', built, '--output', 'json'], { encoding: 'utf8' })
    const report = JSON.parse(stdout) as Record<'errors' | 'notices' | 'warnings', object[]>
    expect([...report.errors, ...report.notices, ...report.warnings]).toEqual([])
  }, 120_000)

  it.each(['chrome', 'firefox'])('have no place that could turn text into markup: %s', (browser) => {
    const setter = /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|createContextualFragment/
    const scripts = [...unzipped(archive(browser))].filter(([path]) => path.endsWith('.js'))
    expect(scripts.filter(([, data]) => setter.test(String(data))).map(([path]) => path)).toEqual([])
  })
})
