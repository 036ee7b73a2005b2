import type { Plugin } from 'vite'

/** Adds to `shipped` the ids of the modules of which some code is left in a bundle. */
export const noteShipped = (shipped: Set<string>): Plugin => ({
  name: 'note-shipped',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue
      for (const [id, { renderedLength }] of Object.entries(output.modules)) if (renderedLength > 0) shipped.add(id)
    }
  },
})
