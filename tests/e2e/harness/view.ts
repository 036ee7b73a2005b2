import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'

/** A document of ours in a real browser, whatever protocol reaches it: a popup, a panel or a page. */
export type View = {
  /** Runs the body of a function in which `document` and `window` are the view's own, and returns its JSON value. */
  run<T>(body: string): Promise<T>
}

/** A page that the driver reaches itself. */
export const viewOf = (page: Page): View => ({ run: (body) => page.evaluate(`(() => { ${body} })()`) as Promise<never> })

const name = `const name = (e) => (e.getAttribute('aria-label') ?? e.textContent ?? '').trim().replace(/\\s+/g, ' ');
const shown = (e) => e.getClientRects().length > 0 && !e.closest('[hidden], [inert]');`

/** Asks again until the answer is neither false, null nor undefined; throws with what was looked for after `ms`. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>, ms = 15_000): Promise<T> {
  const end = Date.now() + ms
  let last: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) return answer
      last = answer
    } catch (error) {
      last = error
    }
    await pause(50)
  }
  throw new Error(`Waited ${ms} ms for ${what}; last: ${String(last).slice(0, 400)}`, { cause: last })
}

export const textOf = (view: View) => view.run<string>('return document.body.innerText')

export const hasText = (view: View, text: string) =>
  until(`the text “${text}”`, async () => {
    const now = (await textOf(view)).replace(/\s+/g, ' ')
    if (!now.includes(text)) throw new Error(`The text is “${now}”.`)
    return true
  })

/** Accessible names of the visible controls of a role, in order. */
export const names = (view: View, role: string) =>
  view.run<string[]>(`${name}
    const native = { button: 'button', tab: '[role=tab]', checkbox: 'input[type=checkbox]' }[${JSON.stringify(role)}] ?? 'none';
    return [...document.querySelectorAll(native + ', [role="${role}"]')].filter(shown).map(name)`)

/** Clicks the nth visible button, tab or link whose accessible name is, or starts with, `label`. */
export const press = (view: View, label: string, nth = 0) =>
  until(`a control named “${label}”`, () =>
    view.run<boolean>(`${name}
      const controls = [...document.querySelectorAll('button, a[href], summary, [role=tab], [role=button], [role=menuitem], input[type=checkbox]')].filter(shown);
      const exact = controls.filter((e) => name(e) === ${JSON.stringify(label)});
      const control = (exact.length ? exact : controls.filter((e) => name(e).startsWith(${JSON.stringify(label)})))[${nth}];
      if (!control || control.disabled) return false;
      control.click();
      return true`),
  )
