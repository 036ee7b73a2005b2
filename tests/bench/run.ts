import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

/** Runs every *.bench.ts beside this file, or those whose name contains an argument, and prints their figures. */

type Figure = { name: string; value: string }
type BenchModule = { bench: () => Promise<Figure[]> }

const isBench = (module: object): module is BenchModule => 'bench' in module && typeof module.bench === 'function'

const wanted = process.argv.slice(2)
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort()

const [cpu] = cpus()
console.log(`${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`)
for (const file of files) {
  const module: object = await import(join(import.meta.dirname, file))
  if (!isBench(module)) throw new Error(`${file} exports no bench().`)
  console.log(`\n${file.replace('.bench.ts', '')}`)
  const figures = await module.bench()
  const width = Math.max(...figures.map(({ name }) => name.length))
  for (const { name, value } of figures) console.log(`  ${name.padEnd(width)}  ${value}`)
}
