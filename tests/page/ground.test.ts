// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { surfaceAt } from '../../lib/page/ground.ts'

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
    expect(surfaceAt(element, element)).toEqual({ ground, faint, coloured: false })
  })

  it.each([
    ['middle grey', 'background-color: rgb(128, 128, 128)', 'color: rgb(0, 0, 0)', 'day'],
    ['red', 'background-color: rgb(176, 16, 32)', 'color: rgb(255, 255, 255)', 'night'],
    ['blue', 'background-color: rgb(40, 90, 200)', 'color: rgb(255, 255, 255)', 'night'],
    ['a gradient', 'background-image: linear-gradient(red, blue)', 'color: rgb(255, 255, 255)', 'night'],
    ['a picture', 'background-image: url(a.png); background-color: rgb(255, 255, 255)', 'color: rgb(20, 20, 20)', 'day'],
    ['a colour in another notation', 'background-color: color(display-p3 0.9 0.1 0.4)', 'color: rgb(20, 20, 20)', 'day'],
  ])('%s is of a colour: lines are of the text’s own', (_, around, own, ground) => {
    const element = paragraph(around, own)
    expect(surfaceAt(element, element)).toMatchObject({ ground, coloured: true })
  })
})
