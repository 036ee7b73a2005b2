import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../public')

it.each(readdirSync(join(folder, 'icon')))('%s is as wide and as high as its name says', (name) => {
  const png = readFileSync(join(folder, 'icon', name))
  // The width and the height stand in the header chunk, which comes first.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number.parseInt(name, 10), Number.parseInt(name, 10)])
})
