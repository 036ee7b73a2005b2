import type { Plugin } from 'vite'

/**
 * Preact writes the HTML that a component hands it as `dangerouslySetInnerHTML`. None of ours does, so the one place that could turn
 * text into markup is left out of what is shipped, and linters of extensions have nothing to ask about. Throws when it is not found.
 */
export const noHtmlSetter: Plugin = {
  name: 'no-html-setter',
  transform: (code, id) => (/[\\/]preact[\\/]dist[\\/]preact\.\w+$/.test(id) ? withoutSetter(code) : null),
}

export function withoutSetter(code: string): string {
  const [before, after, ...more] = code.split(/\b\w+\.innerHTML=\w+\.__html\b/)
  if (before === undefined || after === undefined || more.length > 0) throw new Error('Preact does not set HTML where it did.')
  return `${before}void 0${after}`
}
