import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { story } from '../fixtures/pages/story.ts'
import { structures } from '../fixtures/pages/structures.ts'

const script = join(import.meta.dirname, '../../lib/cli/annotate.ts')
const run = (args: string[], input = '') => spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' })
const html = structures[0]?.html(story) ?? ''

const folder = mkdtempSync(join(tmpdir(), 'saved-pages-'))
mkdirSync(join(folder, 'below'))
writeFileSync(join(folder, 'one.html'), `<!-- saved from url=(0030)${story.url} -->${html}`)
writeFileSync(
  join(folder, 'below/two.htm'),
  Buffer.from('<meta charset="windows-1251"><title>x</title><p>\xcf\xf0\xe8\xe2\xb3\xf2</p>', 'latin1'),
)
writeFileSync(join(folder, 'notes.txt'), 'not a page')
afterAll(() => rmSync(folder, { recursive: true }))

// Each run starts a process of its own, which takes its time on a busy machine.
describe('annotating pages', { timeout: 60_000 }, () => {
  it('gives the article and offsets into its text', () => {
    const { stdout, status } = run([], `${JSON.stringify({ id: 'a', html, url: story.url })}\n`)
    const row = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(row.article).toMatchObject({
      title: story.title,
      outlet: story.outlet,
      authors: [story.author],
      published: story.published,
      url: story.url,
    })
    expect(row.article.text).toBe(story.paragraphs.join('\n'))
    for (const { start, end } of row.quotes) expect(row.article.text.slice(start, end)).not.toBe('')
    expect(row.quotes.length).toBeGreaterThan(0)
  })

  it('lets the caller’s publication day win', () => {
    const { stdout } = run([], `${JSON.stringify({ id: 'a', html, published: '2024-01-05' })}\n`)
    expect(JSON.parse(stdout).article.published).toBe('2024-01-05')
  })

  it('does a folder with all below it, each page in its own encoding', () => {
    const { stdout, status } = run([folder])
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(rows.map(({ id }) => id).sort()).toEqual([join(folder, 'below/two.htm'), join(folder, 'one.html')])
    expect(rows.find(({ id }) => id.endsWith('one.html')).article.url).toBe(story.url)
    expect(rows.find(({ id }) => id.endsWith('two.htm')).article.text).toBe('Привіт')
  })

  it('writes the quotes as rows of the log', () => {
    const { stdout } = run(['--csv', join(folder, 'one.html')])
    const [head = '', ...rows] = stdout.trim().split('\r\n')
    expect(head.replace('\ufeff', '').split(',').slice(0, 2)).toEqual(['quote', 'speaker'])
    expect(rows.length).toBeGreaterThan(0)
    expect(stdout).toContain('The Sample Courier')
  })

  it('says which line is bad, and does the others', () => {
    const { stdout, stderr, status } = run([], `{"id":"a","html":7}\n{"id":"b","text":"Calm."}\n`)
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(1)
    expect(rows[0]).toEqual({ id: 'a', error: 'html must be a string' })
    expect(rows[1].id).toBe('b')
    expect(stderr).toContain('line 1')
  })
})
