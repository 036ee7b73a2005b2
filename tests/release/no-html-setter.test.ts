import { expect, it } from 'vitest'
import { withoutSetter } from '../../lib/release/no-html-setter.ts'

it('takes the setter of HTML out and leaves its conditions', () => {
  expect(withoutSetter('a||e.innerHTML==h.__html||(e.innerHTML=h.__html),b')).toBe('a||e.innerHTML==h.__html||(void 0),b')
})

it.each(['a.textContent=b', 'a.innerHTML=b.__html;c.innerHTML=d.__html'])('says so when it is not what it was: %s', (code) => {
  expect(() => withoutSetter(code)).toThrow('does not set HTML where it did')
})
