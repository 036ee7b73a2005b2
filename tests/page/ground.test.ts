// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { groundOf, isFaint } from '../../lib/page/ground.ts'

const paragraph = (around: string, own: string): Element => {
  document.body.innerHTML = `<div style="${around}"><p style="${own}">Words</p></div>`
  const found = document.querySelector('p')
  if (!found) throw new Error('no paragraph')
  return found
}

describe('the ground under a text', () => {
  it.each([
    ['white', 'background-color: rgb(255, 255, 255)', 'color: rgb(20, 20, 20)', 'day', false],
    ['near black', 'background-color: rgb(18, 18, 18)', 'color: rgb(220, 220, 220)', 'night', false],
    ['grey words on white', 'background-color: rgb(255, 255, 255)', 'color: rgb(119, 119, 119)', 'day', true],
    ['grey words on black', 'background-color: rgb(18, 18, 18)', 'color: rgb(120, 120, 120)', 'night', true],
    ['dark grey words on white', 'background-color: rgb(255, 255, 255)', 'color: rgb(90, 90, 90)', 'day', false],
    ['nothing painted, dark words', '', 'color: rgb(20, 20, 20)', 'day', false],
    ['nothing painted, light words', '', 'color: rgb(240, 240, 240)', 'night', false],
  ])('%s', (_, around, own, ground, faint) => {
    const element = paragraph(around, own)
    expect(groundOf(element)).toBe(ground)
    expect(isFaint(element)).toBe(faint)
  })
})
