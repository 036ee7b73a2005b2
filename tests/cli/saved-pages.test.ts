import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DocumentError, readSavedPage, savedPages } from '../../lib/cli/documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'saved-'))
afterAll(() => rmSync(folder, { recursive: true }))

const saved = (name: string, bytes: Buffer | string) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
/** "Привіт, острове, ми їдемо нічним поромом" in windows-1251 and koi8-u. */
const words1251 = Buffer.from(
  'cff0e8e2b3f22c20eef1f2f0eee2e52c20ece820bfe4e5eceef020edb3f7ede8ec20efeef0eeeceeec',
  'hex',
).toString('latin1')
const wordsKoi8 = Buffer.from('f0d2c9d7a6d4', 'hex').toString('latin1')
const page = (head: string, words: string) =>
  Buffer.from(`<html><head>${head}</head><body><p>${words}</p></body></html>`, 'latin1')

describe('the encoding of a saved page', () => {
  it.each([
    ['its markup', page('<meta charset="windows-1251">', words1251), 'Привіт, острове'],
    ['its markup, of Ukrainian mail', page('<meta charset=koi8-u>', wordsKoi8), 'Привіт'],
    ['its old markup', page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', words1251), 'Привіт'],
    ['markup below a long comment', page(`<!--${'x'.repeat(6000)}--><meta charset="windows-1251">`, words1251), 'Привіт'],
    ['its words', page('', words1251), 'Привіт, острове'],
    ['its words, when they are western', page('', 'caf\xe9 by the river'), 'café by the river'],
    ['what all pages are in', Buffer.from('<p>Привіт'), 'Привіт'],
    ['its byte order mark', Buffer.from('\ufeff<meta charset="windows-1251"><p>Привіт', 'utf16le'), 'Привіт'],
    ['its bytes, when it says what it cannot be', Buffer.from('<meta charset="utf-16"><p>Привіт'), 'Привіт'],
    ['its bytes, when it says what is no encoding', Buffer.from('<meta charset="utf8mb4"><p>Привіт'), 'Привіт'],
  ])('is told by %s', async (name, bytes, words) => {
    const { html } = await readSavedPage(saved(`${name.length}.html`, bytes))
    expect(html).toContain(words)
  })
})

const mhtml = (encoding: string, body: string, type = 'text/html; charset="utf-8"') =>
  `From: <Saved>\r\nSnapshot-Content-Location: https://courier.example/a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B1"\r\n\r\n\r\n------B1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------B1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------B1--\r\n`

describe('a page saved with all its parts in one file', () => {
  it.each([
    ['quoted', mhtml('quoted-printable', '<p class=3D"a">=D0=9F=D1=80=D0=B8=D0=B2=\r\n=D1=96=D1=82</p>')],
    ['in base64', mhtml('base64', Buffer.from('<p class="a">Привіт</p>').toString('base64'))],
    ['as it is', mhtml('8bit', Buffer.from('<p class="a">Привіт</p>').toString('latin1'))],
  ])('%s', async (name, file) => {
    const { html, url } = await readSavedPage(saved(`${name}.mhtml`, Buffer.from(file, 'latin1')))
    expect(html).toContain('<p class="a">Привіт</p>')
    expect(url).toBe('https://courier.example/a')
  })

  it('is found in a folder', async () => {
    const found: string[] = []
    for await (const path of savedPages([folder])) found.push(path)
    expect(found.some((path) => path.endsWith('.mhtml'))).toBe(true)
  })
})

describe('a file that is no page says so', () => {
  it.each([
    ['an empty one', '', 'is empty'],
    ['blanks', ' \n', 'is empty'],
    ['a PDF', '%PDF-1.7\n', 'PDF'],
    ['a picture', Buffer.from([137, 80, 78, 71, 0, 0, 0]), 'is no page'],
    ['parts without a page', mhtml('8bit', 'x', 'text/css'), 'holds no page'],
  ])('%s', async (name, bytes, message) => {
    const path = saved(`${name}.html`, bytes)
    await expect(readSavedPage(path)).rejects.toThrow(message)
    await expect(readSavedPage(path)).rejects.toBeInstanceOf(DocumentError)
  })
})
