import { describe, expect, it } from 'vitest'
import { csvDefaults } from '../../../lib/log/csv.ts'
import { exportEntries } from '../../../lib/log/export.ts'
import { formats } from '../../../lib/log/formats/formats.ts'
import { verifyFile } from '../../../lib/log/proof/verify-file.ts'
import { entry, minute, uuid } from '../sample.ts'

const list = ['One bridge', 'Два мости', '=3'].map((quote, n) => entry({ id: uuid(n), quote }))
const batches = async function* () {
  yield list
}
const context = { exportedAt: minute(0), count: 3, csv: csvDefaults, locale: 'en', regionOf: () => null }
const exported = async (format: 'json' | 'csv') => {
  const { blob, manifest } = await exportEntries(batches(), formats[format], context, { proof: true })
  return { text: await blob.text(), manifest: bytes(JSON.stringify(manifest)) }
}
const bytes = (text: string) => new TextEncoder().encode(text)
const sound = { altered: [], annotated: [], missing: [], added: [], inOrder: true, chain: true, faults: [], entries: 3 }

describe('a file and its manifest', () => {
  it('agree in a backup, which has its manifest inside', async () => {
    const { text } = await exported('json')
    expect(await verifyFile(bytes(text), null)).toMatchObject(sound)
  })

  it('agree for CSV, whose manifest is a file of its own', async () => {
    const { text, manifest } = await exported('csv')
    expect(await verifyFile(bytes(text), manifest)).toMatchObject(sound)
  })

  it('name the entry whose words were changed in the file', async () => {
    const { text, manifest } = await exported('csv')
    expect(await verifyFile(bytes(text.replace('Два мости,', 'Три мости,')), manifest)).toMatchObject({ altered: [uuid(1)] })
    const { entryOf, placeOf } = await verifyFile(bytes(text), manifest)
    expect([entryOf(uuid(1))?.quote, placeOf(uuid(1)), entryOf(uuid(9)), placeOf(uuid(9))]).toEqual(['Два мости', 2, null, null])
  })

  it('name the entry whose line was taken out of a backup', async () => {
    const { text } = await exported('json')
    const lines = text.split('\n')
    expect(await verifyFile(bytes([...lines.slice(0, 2), ...lines.slice(3)].join('\n')), null)).toMatchObject({
      missing: [uuid(1)],
      altered: [],
    })
  })

  it('are asked for when there is no manifest', async () => {
    const { text } = await exported('csv')
    await expect(verifyFile(bytes(text), null)).rejects.toMatchObject({ name: 'UnreadableFileError' })
    await expect(verifyFile(bytes(text), bytes('{}'))).rejects.toMatchObject({ name: 'UnreadableFileError' })
  })
})
