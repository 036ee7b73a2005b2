import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ContentScriptContext, chooseSuccessionEvent } from '../../lib/lifetime.ts'

beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.runtime.id = 'on-the-record'
})

/** Long enough for the storage to have answered. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

it('ends when a newer script starts on the same page, and not before', async () => {
  await chooseSuccessionEvent()
  const older = new ContentScriptContext()
  const ended = vi.fn()
  older.onInvalidated(ended)
  await settled()
  expect(older.isInvalid).toBe(false)
  const newer = new ContentScriptContext()
  await settled()
  expect(ended).toHaveBeenCalledOnce()
  expect(newer.signal.aborted).toBe(false)
})

it('keeps the event that was chosen at installation', async () => {
  await chooseSuccessionEvent()
  const first = await fakeBrowser.storage.local.get()
  await chooseSuccessionEvent()
  expect(await fakeBrowser.storage.local.get()).toEqual(first)
})

it('posts nothing to the page, and names nothing that a page could listen for', async () => {
  await chooseSuccessionEvent()
  const posted = vi.spyOn(window, 'postMessage')
  const dispatched = vi.spyOn(EventTarget.prototype, 'dispatchEvent')
  new ContentScriptContext()
  await settled()
  expect(posted).not.toHaveBeenCalled()
  expect(dispatched).toHaveBeenCalledOnce()
  expect(dispatched.mock.calls[0]?.[0].type).toMatch(/^[0-9a-f-]{36}$/)
})

it('is over when the extension has been reloaded', () => {
  const context = new ContentScriptContext()
  // An orphan's runtime has no id, which its type does not know.
  Reflect.deleteProperty(fakeBrowser.runtime, 'id')
  expect(context.isInvalid).toBe(true)
})
