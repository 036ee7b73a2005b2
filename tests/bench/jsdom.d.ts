/** What the extraction bench needs of jsdom, which has no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { url: string; virtualConsole?: VirtualConsole })
    window: { document: Document }
  }
}
