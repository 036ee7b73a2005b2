import { readFileSync } from 'node:fs'
import { demonstrationArticle } from '../demo/pages.ts'

/** The paragraphs of the demonstration article as plain text, repeated to at least `length` characters. */
export function newsOf(length: number): string {
  const html = readFileSync(demonstrationArticle, 'utf8')
  const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/gs)].map((match) => match[1] ?? '')
  const once = `${paragraphs.join('\n')}\n`
  return once.repeat(Math.ceil(length / once.length))
}

/** What a run costs the processor, in milliseconds, compiling and collecting garbage in other threads included. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The median processor time of several runs, in milliseconds; the first runs only warm up. */
export function medianTime(run: () => void, times = 7, warmUp = 3): number {
  for (let i = 0; i < warmUp; i++) run()
  const taken = Array.from({ length: times }, () => cpuTime(run))
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

/** Characters a second, for people. */
export const rate = (characters: number, milliseconds: number): string =>
  `${(characters / milliseconds / 1000).toFixed(2)} million characters a second`
