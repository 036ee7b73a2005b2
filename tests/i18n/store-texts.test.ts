import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const messages = (language: string) =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<'name' | 'description', { message: string }>

describe.each([
  ['en', 'Name', 'Summary'],
  ['uk', 'Назва', 'Короткий опис'],
])('the store text in %s', (language, name, summary) => {
  const text = read(`.github/store/${language}.md`)
  const part = (title: string) => text.split(`## ${title}\n\n`)[1]?.split('\n\n')[0]?.trim()

  it('has the name and the summary of the extension itself, which a store takes', () => {
    expect(part(name)).toBe(messages(language).name.message)
    expect(part(summary)).toBe(messages(language).description.message)
    expect(messages(language).description.message.length).toBeLessThanOrEqual(132)
  })
})
