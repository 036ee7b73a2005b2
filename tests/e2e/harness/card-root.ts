import type { Page } from 'puppeteer-core'
import type { Which } from './reader.ts'

/** What the open card's host is to the page's own scripts, once `showCardRoot` has been there. */
export const cardHost = 'document.body.nextElementSibling'

/**
 * Gives the page's scripts the card's closed shadow root as the `shadowRoot` of its host, through the browser's own debugger, which
 * alone can see into it: then axe and the test find their way. Lasts until the card closes.
 */
export const showCardRoot = (page: Page, which: Which): Promise<void> =>
  which === 'chromium' ? byDevTools(page) : byWebDriver(page)

const reveal = 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }) }'

async function byDevTools(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  const { result: host } = await session.send('Runtime.evaluate', { expression: cardHost })
  const { node } = await session.send('DOM.describeNode', { objectId: host.objectId ?? '', depth: 1, pierce: true })
  const [root] = node.shadowRoots ?? []
  if (!root) throw new Error('No card is open.')
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
  const target = { objectId: host.objectId ?? '', arguments: [{ objectId: object.objectId ?? '' }] }
  await session.send('Runtime.callFunctionOn', { functionDeclaration: reveal, ...target })
  await session.detach()
}

type Node = { sharedId: string; value: { shadowRoot?: Node | null } }
/** The part of puppeteer's connection that speaks WebDriver BiDi as it is: puppeteer asks for no shadow trees itself. */
type BiDi = { connection: { send(method: string, parameters: object): Promise<{ result: { result: Node } }> } }

async function byWebDriver(page: Page): Promise<void> {
  // Both are there in puppeteer's classes for Firefox, and not in its public types.
  const { connection } = page.browser() as unknown as BiDi
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id }
  const serializationOptions = { maxDomDepth: 1, includeShadowTree: 'all' }
  const evaluated = await connection.send('script.evaluate', {
    expression: cardHost,
    target,
    awaitPromise: false,
    serializationOptions,
  })
  const host = evaluated.result.result
  const root = host.value.shadowRoot
  if (!root) throw new Error('No card is open.')
  await connection.send('script.callFunction', {
    functionDeclaration: reveal,
    this: { sharedId: host.sharedId },
    arguments: [{ sharedId: root.sharedId }],
    target,
    awaitPromise: false,
  })
}
