import type { Mention } from '../recognise/mention.ts'

/** What a mention speaks of: mentions with the same key are stepped through together, and rejected together. */
export function thingOf(mention: Mention): string {
  switch (mention.kind) {
    case 'official':
      return `official ${mention.id ?? mention.name}`
    case 'oblast':
      return `oblast ${mention.codes.join()}`
    case 'date':
      return `date ${mention.value}`
    case 'quote':
      return 'quote'
  }
}

/** Oblasts that are free on the day are known, but not marked. */
export const isMarked = (mention: Mention): boolean => mention.kind !== 'oblast' || mention.status !== 'none'
