import { describe, expect, it } from 'vitest'
import { placeCard } from '../../lib/page/place-card.ts'

const window = { width: 1000, height: 800 }
const card = { width: 336, height: 300 }
const mark = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 20 })

describe('a card', () => {
  it.each([
    ['below its mark', mark(100, 100), window, { left: 100, top: 128 }],
    ['above it at the foot of the window', mark(100, 700), window, { left: 100, top: 392 }],
    ['inside the right edge', mark(900, 100), window, { left: 656, top: 128 }],
    ['inside the left edge', mark(-20, 100), window, { left: 8, top: 128 }],
    ['beside it in a low window', mark(100, 150), { width: 1000, height: 400 }, { left: 188, top: 92 }],
    ['on its other side at the right', mark(800, 150), { width: 1000, height: 400 }, { left: 456, top: 92 }],
    [
      'cut to the room below it where there is none beside',
      mark(280, 100),
      { width: 640, height: 360 },
      { left: 280, top: 128, height: 224 },
    ],
    ['cut to the room above it', mark(280, 250), { width: 640, height: 360 }, { left: 280, top: 8, height: 234 }],
    ['over it where the room is a slit', mark(280, 70), { width: 640, height: 180 }, { left: 280, top: 8 }],
    ['as a sheet in a narrow window', mark(100, 100), { width: 400, height: 800 }, { sheet: 'bottom', height: 560 }],
    [
      'as a sheet no higher than its mark leaves room',
      mark(100, 300),
      { width: 360, height: 640 },
      { sheet: 'bottom', height: 312 },
    ],
    ['as a sheet at the top when its mark is low', mark(100, 400), { width: 360, height: 640 }, { sheet: 'top', height: 392 }],
  ])('stands %s', (_, at, room, place) => expect(placeCard(at, card, room)).toEqual(place))
})
