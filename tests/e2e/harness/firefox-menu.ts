import type { Browser, Page } from 'puppeteer-core'

/** The part of WebDriver BiDi that puppeteer has no calls of its own for. */
type Connection = {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string; url: string }[] } }>
  send(method: 'script.evaluate', params: object): Promise<{ result: { type: string; exceptionDetails?: { text: string } } }>
}

/** Runs the body of an async function in Firefox's own window, where its menus are. Needs `--remote-allow-system-access`. */
async function inFirefox(browser: Browser, body: string): Promise<void> {
  // Every browser that puppeteer drives by BiDi has its connection; the type that it shows has none.
  const { connection } = browser as unknown as { connection: Connection }
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
  if (!window) throw new Error('Firefox has no window.')
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    target: { context: window.context },
    awaitPromise: true,
  })
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'failed')
}

/** Opens the context menu over what is selected by a press of the right button, and chooses the extension's item in it. */
export async function chooseFromFirefoxMenu(browser: Browser, page: Page, item: string): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const [line] = getSelection()?.getRangeAt(0).getClientRects() ?? []
    if (!line) throw new Error('Nothing is selected.')
    return { x: line.x + 20, y: line.y + line.height / 2 }
  })
  // The press is answered only after the menu has closed.
  const pressed = page.mouse.click(x, y, { button: 'right' })
  await inFirefox(
    browser,
    `const menu = document.getElementById('contentAreaContextMenu');
    for (let n = 0; n < 200 && menu.state !== 'open'; n++) await new Promise((go) => setTimeout(go, 50));
    menu.activateItem(menu.querySelector('[id$="-menuitem-_${item}"]'));`,
  )
  await pressed
}
