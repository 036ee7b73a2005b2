import type { InlineConfig } from 'vite'

/**
 * All code that the popup needs at once in one file: each file of its own costs the browser some milliseconds before the first picture.
 * Pages that are opened seldom share it. Changes the configuration of the build that makes these pages.
 */
export function inOneChunk(config: InlineConfig): void {
  const output = config.build?.rollupOptions?.output
  if (!output || Array.isArray(output)) throw new Error('The build of the pages has no output to arrange.')
  output.codeSplitting = {
    groups: [{ name: 'core', test: /(popup[\\/]mount\.tsx|components[\\/]tokens\.css|wxt-html-plugins)$/ }],
  }
}
