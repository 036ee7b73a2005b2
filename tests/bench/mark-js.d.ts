/** mark.js has no types of its own; this is the part that the bench calls. */
declare module 'mark.js' {
  class Mark {
    constructor(root: Element)
    mark(words: string[], options: { separateWordSearch: boolean; accuracy: 'exactly' }): void
  }
  export = Mark
}
