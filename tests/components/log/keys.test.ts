import { describe, expect, it } from 'vitest'
import { isTyping, pageKey, rowKey } from '../../../components/log/model/keys.ts'

const key = (key: string, code = '', held: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', { key, code, ...held })

describe('keys on a row', () => {
  it.each([
    ['ArrowDown', '', 'down'],
    [' ', 'Space', 'pick'],
    ['Enter', 'Enter', 'open'],
    ['Delete', 'Delete', 'trash'],
    ['e', 'KeyE', 'speaker'],
    ['у', 'KeyE', 'speaker'],
    ['е', 'KeyT', 'tags'],
    ['т', 'KeyN', 'note'],
    ['ч', 'KeyX', 'check'],
    ['X', 'KeyX', 'check'],
  ])('“%s” (%s) means %s', (pressed, code, meaning) => expect(rowKey(key(pressed, code))).toBe(meaning))

  it('follows the letter on another Latin layout', () => {
    expect(rowKey(key('x', 'KeyB'))).toBe('check')
    expect(rowKey(key('b', 'KeyX'))).toBeNull()
  })

  it('leaves keys of the browser alone', () => {
    expect(rowKey(key('t', 'KeyT', { ctrlKey: true }))).toBeNull()
    expect(rowKey(key('n', 'KeyN', { metaKey: true }))).toBeNull()
    expect(rowKey(key('F5', 'F5'))).toBeNull()
  })

  it('extends with Shift', () => {
    expect(rowKey(key('ArrowDown', '', { shiftKey: true }))).toBe('extend-down')
    expect(rowKey(key('ArrowUp', '', { shiftKey: true }))).toBe('extend-up')
  })
})

describe('keys anywhere on the page', () => {
  it.each([
    [key('/', 'Slash'), 'search'],
    [key('.', 'Slash'), 'search'],
    [key('.', 'Period'), null],
    [key('z', 'KeyZ'), 'undo'],
    [key('я', 'KeyZ'), 'undo'],
    [key('z', 'KeyZ', { ctrlKey: true }), null],
    [key('e', 'KeyE', { ctrlKey: true }), 'export'],
    [key('у', 'KeyE', { ctrlKey: true }), 'export'],
    [key('e', 'KeyE'), null],
  ] as const)('%# is understood', (pressed, meaning) => expect(pageKey(pressed)).toBe(meaning))
})

describe('typing', () => {
  it('is known from the field it goes into', () => {
    document.body.innerHTML =
      '<input id="a"><textarea id="b"></textarea><input type="checkbox" id="c"><div id="d" tabindex="0"></div>'
    const typing = ['a', 'b', 'c', 'd'].filter((id) => isTyping(document.getElementById(id)))
    expect(typing).toEqual(['a', 'b'])
    expect(isTyping(null)).toBe(false)
  })
})
