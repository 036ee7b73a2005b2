import { render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { CountsMap } from '../../../components/map/CountsMap.tsx'
import { hatchWidth } from '../../../components/map/hatch.ts'
import { LocatorMap } from '../../../components/map/LocatorMap.tsx'
import { allOutlines, Outlines } from '../../../components/map/Outlines.tsx'
import type { MapRegion } from '../../../components/map/region.ts'
import { UkraineMap } from '../../../components/map/UkraineMap.tsx'
import { leave } from '../leave.ts'

afterEach(leave)

const donetsk: MapRegion = { code: 'UA-14', status: 'partial', share: 69.12 }
const luhansk: MapRegion = { code: 'UA-09', status: 'partial', share: 99.1 }
const crimea: MapRegion = { code: 'UA-43', status: 'full', share: 100 }
const lviv: MapRegion = { code: 'UA-46', status: 'none', share: 0 }
const odesa2022: MapRegion = { code: 'UA-51', status: 'partial', share: 0 }

const map = (name: string) => screen.getByRole('img', { name })

describe('the locator map', () => {
  it('says where it stands and how much is occupied', () => {
    render(<LocatorMap regions={[donetsk]} language="en" />)
    expect(map('Map of Ukraine. Donetsk (69.1 % occupied).')).toBeTruthy()
  })

  it('speaks Ukrainian', () => {
    render(<LocatorMap regions={[crimea]} language="uk" />)
    expect(map('Мапа України. Автономна Республіка Крим (окуповано повністю).')).toBeTruthy()
  })

  it('shows both regions of one name', () => {
    render(<LocatorMap regions={[donetsk, luhansk]} language="en" />)
    const svg = map('Map of Ukraine. Donetsk (69.1 % occupied), Luhansk (99.1 % occupied).')
    expect(svg.querySelectorAll('.part')).toHaveLength(2)
    expect(svg.querySelectorAll('.here')).toHaveLength(2)
  })

  it('never calls a trace of occupation nothing', () => {
    render(<LocatorMap regions={[odesa2022]} language="en" />)
    expect(map('Map of Ukraine. Odesa (< 0.1 % occupied).')).toBeTruthy()
  })

  it('says that a part is occupied when no share is known', () => {
    render(<LocatorMap regions={[{ code: 'UA-14', status: 'partial', share: null }]} language="en" />)
    expect(map('Map of Ukraine. Donetsk (occupied in part).')).toBeTruthy()
  })

  it('rings a city that is too small to be seen', () => {
    render(<LocatorMap regions={[{ code: 'UA-40', status: 'full', share: 100 }]} language="en" />)
    expect(map('Map of Ukraine. Sevastopol (wholly occupied).').querySelector('circle.here')).toBeTruthy()
  })
})

describe('the map of a page', () => {
  it('tells solid from hatched by shape, not by colour', () => {
    render(<UkraineMap regions={[donetsk, crimea, lviv]} language="en" />)
    const svg = map('Map of Ukraine. Named here: Donetsk (69.1 % occupied), Crimea (wholly occupied), Lviv (not occupied).')
    expect(svg.querySelectorAll('pattern')).toHaveLength(1)
    expect(svg.querySelector('.part')?.getAttribute('style')).toContain(svg.querySelector('pattern')?.id)
    expect(svg.querySelectorAll('.full')).toHaveLength(1)
    expect(svg.querySelectorAll('.free')).toHaveLength(1)
  })

  it('outlines what is focused and nothing else', () => {
    const { rerender } = render(<UkraineMap regions={[donetsk, crimea]} language="en" />)
    expect(document.querySelector('.here')).toBeNull()
    rerender(<UkraineMap regions={[donetsk, crimea]} focused={['UA-43']} language="en" />)
    expect(document.querySelectorAll('.here')).toHaveLength(1)
  })

  it('says so when no region is named', () => {
    render(<UkraineMap regions={[]} language="en" />)
    expect(map('Map of Ukraine. No region is named.')).toBeTruthy()
  })

  it('keeps the hatches of two maps on one page apart', () => {
    render(
      <>
        <UkraineMap regions={[donetsk]} language="en" />
        <UkraineMap regions={[donetsk]} language="uk" />
      </>,
    )
    const ids = [...document.querySelectorAll('pattern')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('the map of counts', () => {
  it('has a number on each region named and the same in its text', () => {
    render(
      <CountsMap
        counts={[
          { code: 'UA-43', count: 1 },
          { code: 'UA-14', count: 41 },
          { code: 'UA-46', count: 0 },
        ]}
        language="en"
      />,
    )
    const svg = map('Map of Ukraine. Quotes naming each region: Donetsk 41, Crimea 1.')
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['41', '1'])
    expect(svg.querySelector('.part, .full')).toBeNull()
  })
})

describe('the hatch', () => {
  it.each([
    [0.1, 2],
    [32, 3],
    [69.1, 7],
    [99.6, 8],
    [null, 4],
  ])('of %s per cent is %s units wide on lines 10 apart', (share, width) => {
    expect(hatchWidth(share, 10)).toBe(width)
  })
})

describe('the outlines', () => {
  it('are one path for the whole land, and one for each region named', () => {
    render(<Outlines regions={[donetsk, crimea]} focused={['UA-40']} label="A map" pitch={20} />)
    expect(map('A map').querySelector('.land')?.getAttribute('d')).toBe(allOutlines())
    expect(map('A map').querySelectorAll('.part, .full')).toHaveLength(2)
    expect(map('A map').querySelectorAll('circle.here')).toHaveLength(1)
  })
})
