/** What a key means in the list of quotes; null: nothing of ours. Letters go by place too, so that they work under Cyrillic. */
export type RowKey = 'next' | 'previous' | 'first' | 'last' | 'show' | 'save' | 'correct' | 1 | 2 | 3

const byKey: Readonly<Record<string, RowKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'show',
  s: 'save',
  e: 'correct',
  '1': 1,
  '2': 2,
  '3': 3,
}
const byCode: Readonly<Record<string, RowKey>> = { KeyS: 'save', KeyE: 'correct' }

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea, select')

/** `onRow`: the row itself has the focus, not a control in it, which keeps Enter for itself. */
export function rowKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  onRow: boolean,
): RowKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const meant = byKey[event.key] ?? byKey[event.key.toLowerCase()] ?? byCode[event.code] ?? null
  return meant === 'show' && !onRow ? null : meant
}

/** "/", or the key that bears it under a layout without one. */
export const meansSearch = ({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === '/' || (code === 'Slash' && !shiftKey && key === '.'))
