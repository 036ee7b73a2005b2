/** What a key does on a row of the log. Letters are those of an English keyboard. */
export type RowKey =
  | 'down'
  | 'up'
  | 'extend-down'
  | 'extend-up'
  | 'first'
  | 'last'
  | 'page-down'
  | 'page-up'
  | 'pick'
  | 'open'
  | 'speaker'
  | 'tags'
  | 'note'
  | 'archive'
  | 'check'
  | 'trash'
export type PageKey = 'undo' | 'search' | 'export'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const letters: Record<string, RowKey> = { KeyE: 'speaker', KeyT: 'tags', KeyN: 'note', KeyA: 'archive', KeyX: 'check' }
const named: Record<string, RowKey> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
  ' ': 'pick',
  Enter: 'open',
  Delete: 'trash',
}

/**
 * The physical key counts under a script without Latin letters, so that E works on a Ukrainian layout;
 * under a Latin layout the letter itself counts, so that E is E on a French one too.
 */
const codeOf = ({ key, code }: Pressed) => (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\p{L}$/u.test(key) ? code : '')

const held = ({ ctrlKey, metaKey, altKey }: Pressed) => ctrlKey || metaKey || altKey

export function rowKey(pressed: Pressed): RowKey | null {
  if (held(pressed)) return null
  if (pressed.shiftKey) return pressed.key === 'ArrowDown' ? 'extend-down' : pressed.key === 'ArrowUp' ? 'extend-up' : null
  return named[pressed.key] ?? letters[codeOf(pressed)] ?? null
}

export function pageKey(pressed: Pressed): PageKey | null {
  const code = codeOf(pressed)
  if ((pressed.ctrlKey || pressed.metaKey) && !pressed.shiftKey && !pressed.altKey && code === 'KeyE') return 'export'
  if (held(pressed)) return null
  if (pressed.key === '/' || (pressed.code === 'Slash' && !pressed.shiftKey && pressed.key === '.')) return 'search'
  return code === 'KeyZ' && !pressed.shiftKey ? 'undo' : null
}

const fields =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=""], [contenteditable="true"]'

/** True while the reader types into something: then keys are letters, not commands. */
export const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(fields) !== null
